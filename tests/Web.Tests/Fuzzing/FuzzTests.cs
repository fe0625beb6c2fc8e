using System.Globalization;
using Dukaan.TestKit.Fuzzing;

namespace Dukaan.Web.Tests.Fuzzing;

/// <summary>What nobody would send, sent. <c>./dukaan bench fuzz</c> sends more of it.</summary>
public sealed class FuzzTests(MisuseSite misuse) : IClassFixture<MisuseSite>
{
    private const int Seed = 13;
    private const int Requests = 20_000;

    [Fact]
    public async Task No_request_however_malformed_is_answered_with_a_fault_of_ours()
    {
        using var session = await FuzzSession.Open(misuse.Site.Address, "+919812300001");
        var (seed, requests) = (Number("DUKAAN_FUZZ_SEED", Seed), Number("DUKAAN_FUZZ_REQUESTS", Requests));

        var report = await session.Run(seed, requests, connections: 4);

        Assert.True(report.Failed == 0, $"Repeat a request by hand or with DUKAAN_FUZZ_SEED, and mend the kind of it. {report}");
        Assert.True(report.Requests >= requests, $"{report.Requests} of {requests} requests were made.");
        var silent = report.Accepted.Where(each => each.Value == 0).Select(each => each.Key).ToArray();
        Assert.True(
            silent.Length * 3 < report.Accepted.Count,
            "Most of what can be asked should sometimes be accepted, or nothing behind the first look is tried. Never: "
                + $"{string.Join(", ", silent)}"
        );
        using var client = misuse.Site.Client();
        using var alive = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        Assert.True(alive.IsSuccessStatusCode, "The site should live on.");
    }

    private static int Number(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
