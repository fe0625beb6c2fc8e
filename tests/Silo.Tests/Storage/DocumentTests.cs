using System.Text.Json.Nodes;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>How states are written, lifted and refused.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task A_document_is_plain_json_without_names_of_clr_types()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Put(
            "a",
            new Shelf { Label = "spices", Unsaved = new Unsaved([], [RowChange.Put("r", "b", 1, new Thing("salt"))], null) }
        );

        Assert.Equal("{\"label\": \"spices\", \"things\": []}", await harness.Scalar<string>("SELECT payload::text FROM grain_state"));
        Assert.Equal("{\"name\": \"salt\"}", await harness.Scalar<string>("SELECT payload::text FROM grain_row"));
    }

    [Fact]
    public async Task An_old_document_is_lifted_step_by_step_when_it_is_read()
    {
        await using var harness = await StorageHarness.Start(null, null, new RenameLabel(), new SplitLabel());
        await harness.Execute("INSERT INTO grain_state VALUES ('shelf', 'old', 7, 1, '{\"name\": \"salt, oil\"}', now())");

        var read = await harness.Read<NewShelf>("old");
        Assert.Equal(("7", "salt oil"), (read.ETag, string.Join(' ', read.State!.Labels)));

        await harness.Write("old", read);
        Assert.Equal(3, await harness.Scalar<int>("SELECT schema FROM grain_state WHERE key = 'old'"));
    }

    [Fact]
    public async Task A_document_of_a_newer_program_is_refused_by_name()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Execute("INSERT INTO grain_state VALUES ('shelf', 'store-1/new', 1, 2, '{\"label\": 5}', now())");

        var error = await Assert.ThrowsAsync<GrainDocumentException>(() => harness.Read<Shelf>("store-1/new"));
        Assert.Contains("shelf 'store-1/new'", error.Message, StringComparison.Ordinal);
        Assert.Contains("schema 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_in_the_upcasts_is_refused_by_name()
    {
        await using var harness = await StorageHarness.Start(null, null, new SplitLabel());
        await harness.Execute("INSERT INTO grain_state VALUES ('shelf', 'old', 1, 1, '{}', now())");

        var error = await Assert.ThrowsAsync<GrainDocumentException>(() => harness.Read<NewShelf>("old"));
        Assert.Contains("from schema 1 to 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_such_state_is_refused_by_name()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Execute("INSERT INTO grain_state VALUES ('shelf', 'broken', 1, 1, '{\"label\": []}', now())");

        var error = await Assert.ThrowsAsync<GrainDocumentException>(() => harness.Read<Shelf>("broken"));
        Assert.Contains("shelf 'broken'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_upcasts_from_one_number_are_refused_at_the_start() =>
        Assert.Throws<ArgumentException>(() => new StateCodec([new RenameLabel(), new RenameLabel()]));

    [Fact]
    public async Task A_database_that_is_away_is_told_from_a_document_that_is_broken()
    {
        var nowhere = (await (await PostgresCluster.Shared).NewDatabase()).Replace("Database=", "Database=not_", StringComparison.Ordinal);
        await using var harness = await StorageHarness.Start(nowhere);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => harness.Read<Shelf>("a"));
        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => harness.Put("a", new Shelf()));
        Assert.True(error.NothingSaved, "A write that never reached the database is certain not to be saved.");
    }

    public sealed record Thing(string Name);

    [StateSchema(3)]
    public sealed record NewShelf : SavedState
    {
        public IReadOnlyList<string> Labels { get; init; } = [];
    }

    private sealed class RenameLabel : IUpcast
    {
        public string Kind => "shelf";

        public int From => 1;

        public JsonObject Lift(JsonObject document) => new() { ["label"] = document["name"]!.GetValue<string>() };
    }

    private sealed class SplitLabel : IUpcast
    {
        public string Kind => "shelf";

        public int From => 2;

        public JsonObject Lift(JsonObject document) =>
            new() { ["labels"] = new JsonArray([.. document["label"]!.GetValue<string>().Split(", ").Select(label => (JsonNode)label)]) };
    }
}
