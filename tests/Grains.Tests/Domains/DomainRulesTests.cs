using System.Net;
using Dukaan.Domains;

namespace Dukaan.Grains.Tests.Domains;

public class DomainRulesTests
{
    private const string Proof = "dukaan=me";

    private static readonly DnsAnswer Ours = DnsAnswer.Of("203.0.113.10", "2001:db8::10");
    private static readonly DnsAnswer Proven = DnsAnswer.Of("v=spf1 -all", Proof);
    private static readonly DomainOptions Options = new() { Target = "shops.dukaan.example" };

    [Fact]
    public void A_name_whose_addresses_are_all_ours_and_that_bears_the_proof_is_the_shops()
    {
        Assert.Equal(DomainFinding.Fine, Judge(DnsAnswer.Of("203.0.113.10"), Proven).Finding);
        Assert.Equal(DomainFinding.Fine, Judge(DnsAnswer.Of("203.0.113.10", "2001:0db8:0::10"), Proven).Finding);
    }

    [Fact]
    public void An_alias_of_our_host_is_ours_whatever_address_that_has_at_this_moment() =>
        Assert.Equal(
            DomainFinding.Fine,
            Judge(new DnsAnswer(true, ["198.51.100.1"], ["cdn.example", "shops.dukaan.example"]), Proven).Finding
        );

    [Fact]
    public void The_addresses_that_the_operator_names_are_ours_too_also_while_our_own_host_is_not_found()
    {
        var options = Options with { Addresses = [IPAddress.Parse("192.0.2.1")] };

        Assert.Equal(DomainFinding.Fine, DomainRules.Judge(options, Proof, DnsAnswer.Of("192.0.2.1"), Proven, DnsAnswer.Unknown).Finding);
    }

    [Theory]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.10,198.51.100.1")] // the old host's address was left beside ours: half of the shoppers land there
    [InlineData("203.0.113.10,2001:db8::99")]
    public void A_name_that_leads_elsewhere_too_is_not_and_says_where(string addresses)
    {
        var sight = Judge(DnsAnswer.Of(addresses.Split(',')), Proven);

        Assert.Equal(DomainFinding.Elsewhere, sight.Finding);
        Assert.Equal(addresses.Split(',')[^1], sight.Found);
    }

    [Fact]
    public void Without_the_shops_own_proof_it_is_nobodys()
    {
        Assert.Equal(new DomainCheck(DomainFinding.NoProof), Judge(DnsAnswer.Of("203.0.113.10"), DnsAnswer.Of()));
        Assert.Equal(new DomainCheck(DomainFinding.NoProof, "dukaan=you"), Judge(DnsAnswer.Of("203.0.113.10"), DnsAnswer.Of("dukaan=you")));
    }

    [Fact]
    public void A_name_that_is_not_there_has_no_address() => Assert.Equal(DomainFinding.NoAddress, Judge(DnsAnswer.Of(), Proven).Finding);

    [Fact]
    public void Silence_is_no_answer()
    {
        Assert.Equal(DomainFinding.NotAnswered, Judge(DnsAnswer.Unknown, Proven).Finding);
        Assert.Equal(DomainFinding.NotAnswered, Judge(DnsAnswer.Of("203.0.113.10"), DnsAnswer.Unknown).Finding);
        Assert.Equal(
            DomainFinding.NotAnswered,
            DomainRules.Judge(Options, Proof, DnsAnswer.Of("203.0.113.10"), Proven, DnsAnswer.Unknown).Finding
        );
    }

    [Fact]
    public void What_a_stranger_wrote_there_is_cut_short() =>
        Assert.InRange(Judge(DnsAnswer.Of("203.0.113.10"), DnsAnswer.Of(new string('x', 5_000))).Found.Length, 1, 120);

    private static DomainCheck Judge(DnsAnswer addresses, DnsAnswer texts) => DomainRules.Judge(Options, Proof, addresses, texts, Ours);
}
