using System.Net;
using Dukaan.Web.Domains;

namespace Dukaan.Web.Tests.Domains;

/// <summary>Strangers who ask for made-up domains take no look-up from others.</summary>
public sealed class DomainLookUpsTests
{
    private static readonly string[] Neighbours = ["203.0.113.7", "203.0.113.200"];
    private static readonly string[] OneCustomer = ["2001:db8:1:1::1", "2001:db8:1:ffff::1"];

    [Fact]
    public void A_network_has_a_share_and_others_have_theirs()
    {
        foreach (var network in new[] { Neighbours, OneCustomer })
        {
            using var lookUps = new DomainLookUps();
            var taken = 0;
            while (Asks(lookUps, network[taken % 2]))
            {
                taken++;
                Assert.True(taken <= 3 * DomainLookUps.OfNetwork, "A network must not take the look-ups of all.");
            }

            Assert.True(taken >= DomainLookUps.OfNetwork, $"{taken} look-ups are less than the share.");
            Assert.True(Asks(lookUps, "198.51.100.1"), "Another network must still be served.");
        }
    }

    [Fact]
    public void A_certificate_does_not_wait_for_strangers()
    {
        using var lookUps = new DomainLookUps();
        for (var network = 0; network < 2_000; network++)
        {
            Asks(lookUps, $"10.{network / 250}.{network % 250}.1");
        }

        using var lease = lookUps.Certificate();
        Assert.True(lease.IsAcquired, "The proxy must be answered whatever strangers ask for.");
    }

    private static bool Asks(DomainLookUps lookUps, string address)
    {
        using var lease = lookUps.Visit(IPAddress.Parse(address));
        return lease.IsAcquired;
    }
}
