using System.Net;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Between being told to stop and stopping.</summary>
public sealed class ConnectionDrainTests
{
    [Fact]
    public async Task A_process_that_is_told_to_stop_says_that_it_is_not_ready_and_goes_on_answering()
    {
        await using var site = await TestSite.Start();
        using var http = site.Client();
        using var before = await http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.NotEqual(true, before.Headers.ConnectionClose);

        site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        using var ready = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
        using var page = await http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(before.StatusCode, page.StatusCode);
        Assert.True(page.Headers.ConnectionClose, "Who asks now should come back to another process.");
    }
}
