using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Saving;

namespace Dukaan.Grains.Tests.Saving;

public class IdempotencyRowsTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Fact]
    public void An_operation_is_remembered_for_a_day()
    {
        var done = new IdempotencyRows<DoneOperation>(
            SavedCatalog.OperationRows,
            [RowOf("old", 1, Now.AddDays(-2)), RowOf("new", 2, Now)],
            Now
        );
        Assert.Null(done.Find("old"));
        Assert.Equal(2, done.Find("new")?.Version);
    }

    [Fact]
    public void What_is_forgotten_is_deleted_with_the_next_change()
    {
        var done = new IdempotencyRows<DoneOperation>(SavedCatalog.OperationRows, [RowOf("old", 1, Now.AddDays(-2))], Now);
        var next = new DoneOperation("next", "", 2, Now);
        Assert.Contains(done.RowsWith(next), row => row is { Id: "op/old", Value: null });
        done.Committed(next);
        Assert.DoesNotContain(done.RowsWith(next with { Id = "third" }), row => row.Id == "op/old");
    }

    [Fact]
    public void At_most_five_hundred_are_remembered()
    {
        var done = new IdempotencyRows<DoneOperation>(SavedCatalog.OperationRows);
        for (var i = 0; i <= 500; i++)
        {
            done.Committed(new DoneOperation($"op{i}", "", i, Now));
        }

        Assert.Null(done.Find("op0"));
        Assert.NotNull(done.Find("op1"));
    }

    private static Row RowOf(string id, long version, DateTimeOffset at) =>
        new($"op/{id}", "op", version, JsonSerializer.Serialize(new DoneOperation(id, "", version, at), StateJson.Options), 1);
}
