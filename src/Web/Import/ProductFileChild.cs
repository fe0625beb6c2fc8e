using System.Runtime.CompilerServices;
using System.Text.Json;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// The child process that reads a file of products: it identifies columns and splits rows, the part that depends on untrusted bytes. The
/// parent process interprets the rows. Its output is a message for each row, and one at the end.
/// </summary>
internal static class ProductFileChild
{
    /// <summary>The child's name on the command line.</summary>
    public const string Name = "products";

    /// <summary>The memory limit; one record of the largest kind takes a tenth of it.</summary>
    private const long MaxMemory = 400_000_000;

    /// <summary>The size limit of a message: a row whose cells all have the greatest length, at six bytes a character.</summary>
    private const int MaxMessage = 4_000_000;

    /// <summary>The limit of processor time: ten times that of the largest file.</summary>
    private static readonly TimeSpan Computing = TimeSpan.FromSeconds(30);

    public static void Serve(string path, Stream output)
    {
        ChildLimits.Enter(MaxMemory);
        ChildLimits.ComputeAtMost(Computing);
        using var buffered = new BufferedStream(output, 64 * 1024);
        using var file = File.OpenRead(path);
        Word last = new(null, null);
        try
        {
            foreach (var line in ProductLines.Read(file))
            {
                Frames.Write(buffered, JsonSerializer.SerializeToUtf8Bytes(new Word(line, null)));
            }
        }
        catch (CsvException refused)
        {
            last = new(null, refused.Message);
        }

        Frames.Write(buffered, JsonSerializer.SerializeToUtf8Bytes(last));
    }

    /// <summary>The rows of a file, read by a child process that ends when the caller stops.</summary>
    /// <param name="path">A complete local file.</param>
    /// <param name="temporary">The folder of the child's temporary files.</param>
    /// <param name="cancellation">Ends the child too.</param>
    /// <exception cref="CsvException">It cannot be read, or exceeds the child's limits.</exception>
    public static async IAsyncEnumerable<CsvLine> Read(
        string path,
        string temporary,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var child = ChildProcess.StartOwn(temporary, Name, Path.GetFullPath(path));
        while (await Next(child, cancellation) is { } line)
        {
            yield return line;
        }
    }

    private static async Task<CsvLine?> Next(ChildProcess child, CancellationToken cancellation)
    {
        try
        {
            var word = JsonSerializer.Deserialize<Word>(await Frames.Read(child.Output, MaxMessage, cancellation))!;
            return word.Refused is null ? word.Row : throw new CsvException(word.Refused);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException)
        {
            throw new CsvException(
                "The file takes too much work to read. Leave columns out that are not needed, or split it into several files."
            );
        }
    }

    private sealed record Word(CsvLine? Row, string? Refused);
}
