using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dukaan.Web.Import;

/// <summary>
/// Files of comma-separated values as spreadsheets write them. Read: UTF-8, or UTF-16 as it shows itself; separated by commas, semicolons or tabs.
/// What is neither is refused in words, since guessing would change names. Written: UTF-8 with a mark that spreadsheets know it by, and a
/// quote before whatever they would take for a formula (OWASP, "CSV injection"); that quote is taken away again when it is read.
/// </summary>
internal static class CsvText
{
    private const int FieldMost = 20_000;
    private const string FormulaStarts = "=+-@\t\r";

    public const string NotUtf8 =
        "The file is not in UTF-8, so letters such as é or न would be lost. In Excel save it as “CSV UTF-8”; elsewhere choose the encoding UTF-8. Nothing was changed.";

    /// <summary>Opens a file for reading from its start.</summary>
    /// <exception cref="CsvRefusedException">It is not a text that can be read.</exception>
    public static async Task<CsvReader> Open(Stream file, CancellationToken cancellationToken)
    {
        var start = new byte[4];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        file.Position = 0;
        if (read == 0)
            throw new CsvRefusedException("The file is empty.");
        if (start.AsSpan(0, read).StartsWith("PK\u0003\u0004"u8))
            throw new CsvRefusedException("This is a workbook (xlsx), not CSV. In your spreadsheet save it as “CSV UTF-8”.");

        var text = new StreamReader(file, EncodingOf(start), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var delimiter = await Delimiter(text, file, start, cancellationToken);
        return new CsvReader(delimiter.Text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.Sign,
            MaxFieldSize = FieldMost,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            MissingFieldFound = null,
            DetectColumnCountChanges = false,
        });
    }

    /// <summary>A writer that leaves the stream open. Call <c>FlushAsync</c> at the end.</summary>
    public static CsvWriter Write(Stream stream) => new(
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 * 1024, leaveOpen: true),
        new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, InjectionEscapeCharacter = '\'' });

    /// <summary>A cell as text: without the quote that <see cref="Write"/> puts before what looks like a formula.</summary>
    public static string Cell(string? cell) => cell switch
    {
        null => "",
        ['\'', var next, ..] when FormulaStarts.Contains(next, StringComparison.Ordinal) => cell[1..],
        _ => cell,
    };

    /// <summary>Whether an exception says that bytes are not in the encoding.</summary>
    public static bool IsEncoding(Exception e) => e is DecoderFallbackException || e.InnerException is DecoderFallbackException;

    private static Encoding EncodingOf(byte[] start) => start switch
    {
        // Without a mark, UTF-16 shows by the zero beside each Latin letter of the header.
        [not 0, 0, not 0, 0] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        [0, not 0, 0, not 0] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    private static async Task<(StreamReader Text, string Sign)> Delimiter(StreamReader text, Stream file, byte[] start, CancellationToken cancellationToken)
    {
        string header;
        try
        {
            header = await text.ReadLineAsync(cancellationToken) ?? "";
        }
        catch (DecoderFallbackException)
        {
            throw new CsvRefusedException(NotUtf8);
        }

        var sign = ((string[])[",", ";", "\t"]).MaxBy(each => header.Count(c => c == each[0]))!;
        text.Dispose();
        file.Position = 0;
        return (new StreamReader(file, EncodingOf(start), detectEncodingFromByteOrderMarks: true, leaveOpen: true), sign);
    }
}
