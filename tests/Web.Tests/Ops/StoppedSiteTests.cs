using System.Runtime.CompilerServices;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Hundreds of sites start and stop in one process of tests: what one leaves behind, all leave.</summary>
public sealed class StoppedSiteTests
{
    [Fact]
    public async Task A_site_that_has_stopped_leaves_the_memory()
    {
        var stopped = await StartAndStop();
        await Eventually.Holds(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return !stopped.IsAlive;
            },
            "Something still holds a site that has stopped: look for a timer or a static list that nobody ends (dotnet-dump, gcroot).",
            TimeSpan.FromMinutes(1)
        );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StartAndStop()
    {
        await using var site = await TestSite.Start();
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        return new WeakReference(site.Services);
    }
}
