using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Browser;

/// <summary>A sampled phone says how fast a page was, when it leaves the page.</summary>
public sealed class VitalsOnPhoneTests
{
    [Fact]
    public async Task What_a_phone_measured_is_in_the_metrics_once_it_left_the_page()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000331");
        var shop = await seller.OpenShop("Measured");
        await shop.AddProduct("Velvet divan", 900_000, "Furniture");
        using var http = new HttpClient { BaseAddress = site };
        await using var customer = await Phone.Open("vitals", site);
        await customer.Page.AddInitScriptAsync("Math.random = () => 0"); // the phone is of the tenth that is asked

        await customer.Page.RunAndWaitForResponseAsync(
            () => customer.Go($"/s/{shop.Slug}"),
            response => response.Url.Contains("/assets/vitals.", StringComparison.Ordinal)
        );
        await customer.Go("about:blank");

        await Eventually.Holds(
            async () =>
            {
                var metrics = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
                return metrics.Contains("dukaan_vitals_ttfb_seconds_count{edge=", StringComparison.Ordinal)
                    && metrics.Contains("dukaan_vitals_lcp_seconds_count{edge=", StringComparison.Ordinal);
            },
            "The phone should have said how fast the page was."
        );
    }
}
