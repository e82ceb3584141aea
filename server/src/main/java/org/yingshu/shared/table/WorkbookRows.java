package org.yingshu.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, as a stream of events. */
final class WorkbookRows implements SheetRows {

    @Override
    public void read(Path file, Receiver receiver) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableTable(UnreadableTable.Reason.NO_SHEET);
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                // It takes no document type, so the only entities are &amp; and its like; the JDK ends at 100,000
                // characters of them.
                xml.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
                xml.setProperty("jdk.xml.totalEntitySizeLimit", "0");
                xml.setContentHandler(new WorkbookEvents(reader.getStylesTable(), strings, receiver));
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException e) {
            throw new UnreadableTable(UnreadableTable.Reason.NO_WORKBOOK);
        }
    }
}
