using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>A file that a child process reads. Dispose it to end the child.</summary>
/// <param name="child">Reads it.</param>
/// <param name="header">What its first row tells.</param>
/// <param name="lines">Its rows, to be read once.</param>
internal sealed class OpenedFile(ChildProcess child, FileHeader header, IAsyncEnumerable<CsvLine> lines) : IDisposable
{
    public FileHeader Header => header;

    public FileLayout Layout { get; } = FileLayouts.ByName(header.Layout);

    public IAsyncEnumerable<CsvLine> Lines => lines;

    public void Dispose() => child.Dispose();
}
