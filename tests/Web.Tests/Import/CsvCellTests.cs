using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>Cells that spreadsheets might run as formulas.</summary>
public sealed class CsvCellTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>A look ahead from each separator would take 10¹² steps here. The limit is far above what one pass needs.</summary>
    [Theory]
    [InlineData("\t", "b")]
    [InlineData("\t\"", "=1")]
    [InlineData("\t'", "+1")]
    public async Task A_text_of_separators_is_written_and_read_in_one_pass(string repeated, string end)
    {
        var cell = $"a{string.Concat(Enumerable.Repeat(repeated, 1_000_000))}{end}";

        var read = await Task.Run(() => CsvCell.Read(CsvCell.Written(cell))).WaitAsync(Limit);

        Assert.True(cell == read, "The cell did not come back as it was written.");
    }
}
