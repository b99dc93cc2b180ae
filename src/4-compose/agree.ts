export const agree = () => []
