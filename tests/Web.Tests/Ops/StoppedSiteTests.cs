using System.Runtime.CompilerServices;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Hundreds of sites start and stop in one process of tests: what one leaves behind, all leave.</summary>
public sealed class StoppedSiteTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_site_that_has_stopped_leaves_the_memory(bool limits)
    {
        var stopped = await StartAndStop(limits);
        await Eventually.Holds(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return !stopped.IsAlive;
            },
            "Something still holds a site that has stopped: look for a timer or a static list that nobody ends (dotnet-dump, gcroot).",
            TimeSpan.FromMinutes(1),
            every: TimeSpan.FromSeconds(1) // all that this process has is looked through
        );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StartAndStop(bool limits)
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = limits });
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        return new WeakReference(site.Services);
    }
}
