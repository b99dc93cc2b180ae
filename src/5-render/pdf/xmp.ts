const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a file says of itself; `archival`: that it keeps to PDF/A-2b. */
export type About = {
  readonly title: string
  readonly author: string
  readonly maker: string
  readonly archival: boolean
}

/**
 * The file's description as PDF/A-2b asks for it (ISO 19005-2, 6.6.2): title, author and maker as in the file's own
 * properties. Dates are left out in both, for no clock is read: the same paper gives the same bytes.
 */
export const xmp = ({ title, author, maker, archival }: About): string =>
  [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<xmp:CreatorTool>${maker}</xmp:CreatorTool><pdf:Producer>${maker}</pdf:Producer>`,
    ...(archival ? ['<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>'] : []),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
