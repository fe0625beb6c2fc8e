using System.Buffers;
using System.Text;
using CsvHelper;

namespace Dukaan.Web.Import;

/// <summary>
/// Files of separated values as spreadsheets write them. Reading: UTF-8 or detected UTF-16, any separator. Other encodings are not guessed,
/// since that would change names: their letters become U+FFFD, and such rows are skipped. Writing: UTF-8 with a byte order mark, which
/// spreadsheets need.
/// </summary>
internal static class CsvText
{
    public const string Lost =
        "It has letters that cannot be read. If the file is not in UTF-8, save it anew: in Excel as “CSV UTF-8”, elsewhere with the "
        + "encoding UTF-8.";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;|\t\r\n\"'");
    private const int MaxHeader = CsvRecords.MaxRecord;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Opens a file for reading from its start.</summary>
    /// <param name="file">Seekable.</param>
    /// <param name="columns">The number of known columns in a header, which decides between separators.</param>
    /// <exception cref="CsvException">It is no text that can be read.</exception>
    public static CsvRecords Open(Stream file, Func<IReadOnlyList<string>, int> columns)
    {
        var start = new byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == 0)
        {
            throw new CsvException("The file is empty.");
        }

        if (
            start.AsSpan(0, read).StartsWith("PK\u0003\u0004"u8)
            || start.AsSpan(0, read).StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        )
        {
            throw new CsvException("This is a workbook (xlsx, xls), not CSV. In your spreadsheet save it as “CSV UTF-8”.");
        }

        var head = Head(Text(file, start));
        if (Declared(head) is { } declared)
        {
            var text = Text(file, start);
            while (text.Read() is not (-1 or '\r' or '\n')) { }

            if (text.Peek() == '\n')
            {
                text.Read();
            }

            return new CsvRecords(text, declared, line: 2);
        }

        var separator = Separators.MaxBy(each => Header(head, each) is var cells ? (columns(cells), cells.Count) : default);
        return new CsvRecords(Text(file, start), separator);
    }

    /// <summary>
    /// A writer that leaves the stream open. Call <c>FlushAsync</c> at the end. Free text goes through <see cref="CsvCell.Written"/>.
    /// </summary>
    public static CsvWriter Write(Stream stream) =>
        CsvWriter.Create(
            stream,
            new CsvWriterOptions { WriteByteOrderMark = true, ShouldQuote = static (cell, _, _, _) => cell.IndexOfAny(Quoted) >= 0 },
            leaveOpen: true
        );

    /// <summary>The separator that a first line <c>sep=;</c> declares, as in Excel; else null.</summary>
    private static char? Declared(string head)
    {
        var line = head.AsSpan()[..(head.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : head.Length)].Trim('"');
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length == 5 ? line[4] : null;
    }

    private static IReadOnlyList<string> Header(string head, char separator)
    {
        using var text = new StringReader(head);
        return new CsvRecords(text, separator).Next()?.Cells ?? [];
    }

    private static string Head(StreamReader text)
    {
        var head = new char[MaxHeader];
        return new string(head, 0, text.ReadBlock(head, 0, head.Length));
    }

    private static StreamReader Text(Stream file, byte[] start)
    {
        file.Position = 0;
        return new StreamReader(file, EncodingOf(start), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
    }

    private static Encoding EncodingOf(byte[] start) =>
        start switch
        {
            // Without a byte order mark, UTF-16 shows by the zero beside each Latin letter of the header.
            [not 0, 0, not 0, 0] => Encoding.Unicode,
            [0, not 0, 0, not 0] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
}
