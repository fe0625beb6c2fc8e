using System.Buffers;
using System.Text;
using CsvHelper;

namespace Dukaan.Web.Import;

/// <summary>
/// Files of separated values as programs and spreadsheets write them. Reading: any separator, and any encoding (<see
/// cref="TextEncodings"/>). Writing: UTF-8 with a byte order mark, which spreadsheets need.
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
    /// <param name="encoding">The name of the encoding that a person chose; null: the one that the file shows.</param>
    /// <returns>Its rows, and the name of its encoding.</returns>
    /// <exception cref="CsvException">It is empty.</exception>
    public static (CsvRecords Records, string Encoding) Open(Stream file, Func<IReadOnlyList<string>, int> columns, string? encoding = null)
    {
        if (file.Length == 0)
        {
            throw new CsvException("file-empty", "The file is empty.");
        }

        var letters = TextEncodings.Find(encoding) ?? TextEncodings.Of(file);
        var head = Head(Text(file, letters));
        if (Declared(head) is { } declared)
        {
            var text = Text(file, letters);
            while (text.Read() is not (-1 or '\r' or '\n')) { }

            if (text.Peek() == '\n')
            {
                text.Read();
            }

            return (new CsvRecords(text, declared, line: 2), letters.WebName);
        }

        var separator = Separators.MaxBy(each => Header(head, each) is var cells ? (columns(cells), cells.Count) : default);
        return (new CsvRecords(Text(file, letters), separator), letters.WebName);
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

    private static StreamReader Text(Stream file, Encoding encoding)
    {
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
    }
}
