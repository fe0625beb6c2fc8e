using Dukaan.Sellers;
using Dukaan.TestKit;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>The storage of one-time codes, Orleans's ADO.NET provider, which by itself lets two first writers both win.</summary>
public sealed class PlainStorageTests
{
    [Fact]
    public async Task Of_two_activations_that_write_first_one_wins_and_the_grain_can_still_be_read()
    {
        const string Phone = "+919000000001";
        await using var one = await TestSilo.Start();
        await using var other = await TestSilo.Start(one.Options.Postgres, options => options with { SiloName = "other" });

        // Both have read that there is nothing before either writes.
        Assert.DoesNotContain(true, await Task.WhenAll(Codes(one).Use("none", "000000"), Codes(other).Use("none", "000000")));
        var writes = await Task.WhenAll(Write(one), Write(other));

        Assert.True(
            writes.Count(error => error is null) == 1,
            $"One write should win, and one only: {string.Join("; ", writes.Select(error => error?.Message ?? "won"))}"
        );
        Assert.All(writes.OfType<Exception>(), error => Assert.IsAssignableFrom<InconsistentStateException>(error));
        await using var third = await TestSilo.Start(one.Options.Postgres, options => options with { SiloName = "third" });
        (await Codes(third).Request("")).OrThrow();

        IPhoneCodesGrain Codes(TestSilo silo) => silo.Grains.GetGrain<IPhoneCodesGrain>(Phone);

        async Task<Exception?> Write(TestSilo silo) => await Record.ExceptionAsync(() => Codes(silo).Request(""));
    }
}
