using System.Runtime.CompilerServices;
using System.Text.Json;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// The child process that reads a file: it recognises its kind and splits rows, the part that depends on untrusted bytes. The parent
/// process interprets the rows. Its output is a message with the header, one for each row, and one at the end.
/// </summary>
internal static class ImportFileChild
{
    /// <summary>The child's name on the command line.</summary>
    public const string Name = "import";

    /// <summary>The memory limit; one record of the largest kind takes a tenth of it.</summary>
    private const long MaxMemory = 400_000_000;

    /// <summary>The size limit of a message: a row whose cells all have the greatest length, at six bytes a character.</summary>
    private const int MaxMessage = 4_000_000;

    /// <summary>The limit of processor time: ten times that of the largest file.</summary>
    private static readonly TimeSpan Computing = TimeSpan.FromSeconds(30);

    /// <param name="path">A complete local file.</param>
    /// <param name="encoding">The encoding that a person chose; empty: the one that the file shows.</param>
    /// <param name="output">Gets the messages.</param>
    public static void Serve(string path, string encoding, Stream output)
    {
        ChildLimits.Enter(MaxMemory);
        ChildLimits.ComputeAtMost(Computing);
        using var buffered = new BufferedStream(output, 64 * 1024);
        using var file = File.OpenRead(path);
        Word last = new(null, null, null);
        try
        {
            var (header, lines) = ImportLines.Open(file, encoding.Length == 0 ? null : encoding);
            Frames.Write(buffered, JsonSerializer.SerializeToUtf8Bytes(new Word(header, null, null)));
            foreach (var line in lines)
            {
                Frames.Write(buffered, JsonSerializer.SerializeToUtf8Bytes(new Word(null, line, null)));
            }
        }
        catch (CsvException refused)
        {
            last = new(null, null, [refused.Code, refused.Message]);
        }

        Frames.Write(buffered, JsonSerializer.SerializeToUtf8Bytes(last));
    }

    /// <summary>Opens a file by a child process that ends when the caller stops, or disposes the result.</summary>
    /// <param name="path">A complete local file.</param>
    /// <param name="encoding">The encoding that a person chose; empty: the one that the file shows.</param>
    /// <param name="temporary">The folder of the child's temporary files.</param>
    /// <param name="cancellation">Ends the child too.</param>
    /// <exception cref="CsvException">It cannot be read, or exceeds the child's limits; also while rows are read.</exception>
    public static async Task<OpenedFile> Open(string path, string encoding, string temporary, CancellationToken cancellation)
    {
        var child = ChildProcess.StartOwn(temporary, Name, Path.GetFullPath(path), encoding);
        try
        {
            return new OpenedFile(child, (await Next(child, cancellation)).Header!, Lines(child, cancellation));
        }
        catch
        {
            child.Dispose();
            throw;
        }
    }

    private static async IAsyncEnumerable<CsvLine> Lines(ChildProcess child, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while ((await Next(child, cancellation)).Row is { } line)
        {
            yield return line;
        }
    }

    private static async Task<Word> Next(ChildProcess child, CancellationToken cancellation)
    {
        try
        {
            var word = JsonSerializer.Deserialize<Word>(await Frames.Read(child.Output, MaxMessage, cancellation))!;
            return word.Refused is [var code, var message] ? throw new CsvException(code, message) : word;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException)
        {
            throw new CsvException(
                "file-costly",
                "The file takes too much work to read. Leave columns out that are not needed, or split it into several files."
            );
        }
    }

    private sealed record Word(FileHeader? Header, CsvLine? Row, string[]? Refused);
}
