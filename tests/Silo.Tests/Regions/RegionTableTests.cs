using Dukaan.Silo.Regions;
using Dukaan.Silo.Tests.Storage;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>What a region's database says of homes.</summary>
public sealed class RegionTableTests
{
    [Fact]
    public async Task A_database_of_one_region_is_never_anothers()
    {
        await using var harness = await StorageHarness.Start();
        var table = new RegionTable(harness.Shards);
        await Start(table, "bom1");
        await Start(table, "bom1");

        var log = new FakeLogCollector();
        var failure = await Assert.ThrowsAnyAsync<OrleansConfigurationException>(() => Start(table, "fra1", log));
        Assert.Contains("'bom1'", failure.Message, StringComparison.Ordinal);
        Assert.True(log.Has(LogLevel.Critical, "bom1", "fra1"), "A region that was started with the wrong home must be in the log.");
        Assert.Equal("bom1", await table.BeOf("bom1"));
    }

    [Fact]
    public async Task Of_regions_that_claim_a_phone_at_the_same_moment_one_is_its_home()
    {
        await using var harness = await StorageHarness.Start();
        var table = new RegionTable(harness.Shards);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(each => table.ClaimPhone("hash", $"region{each % 3}")));

        Assert.Single(answers.Distinct());
        Assert.Equal(answers[0], await table.PhoneHome("hash"));
        Assert.Null(await table.PhoneHome("another"));
    }

    private static async Task Start(RegionTable table, string region, FakeLogCollector? log = null)
    {
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(new FakeLoggerProvider(log)));
        await new RegionStart(
            new RegionOptions(region, new Dictionary<string, IReadOnlyList<Uri>>(), region, "secret"),
            table,
            loggers.CreateLogger<RegionStart>()
        ).StartAsync(CancellationToken.None);
    }
}
