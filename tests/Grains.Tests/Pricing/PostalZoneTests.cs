using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

/// <summary>Zones by postal code, as each country writes its codes. Zones are named by their one entry, as it was typed.</summary>
public class PostalZoneTests
{
    [Theory]
    [InlineData("E1 0AA", "E1")]
    [InlineData("e10aa", "E1")]
    [InlineData("E1 8AA", "E1")]
    [InlineData("E10 1AA", "E10")]
    [InlineData("E101AA", "E10")]
    [InlineData("e10\u00a01aa", "E10")]
    [InlineData("Ｅ１０　１ＡＡ", "E10")]
    [InlineData("E11 1AA", null)]
    [InlineData("E1W 1AA", null)] // a district of its own
    [InlineData("EC1A 1BB", null)]
    [InlineData("E1", "E1")]
    [InlineData("", null)]
    public void A_British_code_has_the_zone_of_its_own_district(string code, string? zone) => Lies("GB", code, zone, "E1", "E10");

    [Theory]
    [InlineData("PA6 7LN", "PA6")]
    [InlineData("PA67 6AA", "PA67")]
    [InlineData("pa67ln", "PA6")]
    [InlineData("SW1A 1AA", "SW1")]
    [InlineData("SW11 1AA", "SW")]
    [InlineData("S1 1AA", null)]
    [InlineData("W1A 1AA", "W1A")]
    [InlineData("W1 1AA", null)]
    [InlineData("N1 1AA", "N1 1")]
    [InlineData("N1 2AA", "N1")]
    [InlineData("N11AA", "N1 1")]
    [InlineData("N11 1AA", null)]
    [InlineData("N1C 4AG", "N1C 4AG")]
    [InlineData("BT5 1AA", "BT1-BT9")]
    [InlineData("BT10 1AA", null)]
    [InlineData("BT6 1AA", "BT6")]
    public void Areas_districts_sectors_units_and_ranges_are_told_apart(string code, string? zone) =>
        Lies("GB", code, zone, "PA6", "PA67", "SW", "SW1", "W1A", "N1", "N1 1", "N1C 4AG", "BT1-BT9", "BT6");

    [Theory]
    [InlineData("IN", "411001", "411001-411045", "411001-411045", "411")]
    [InlineData("IN", "411 045", "411001-411045", "411001-411045", "411")]
    [InlineData("IN", "411046", "411", "411001-411045", "411")]
    [InlineData("IN", "४११०४६", "411", "411001-411045", "411")]
    [InlineData("IN", "IN-411046", "411", "411001-411045", "411")]
    [InlineData("IN", "405001", "400-409", "400-409", "41")]
    [InlineData("US", "94103", "941", "941", "94103-1234")]
    [InlineData("US", "94103-1234", "94103-1234", "941", "94103-1234")]
    [InlineData("US", "94150", "94103-94199", "94103-94199", "9")]
    [InlineData("NL", "1011 AB", "1011 AB", "1011", "1011 AB", "1000-1099")]
    [InlineData("NL", "1050ab", "1000-1099", "1011", "1000-1099")]
    [InlineData("CA", "m5v 2t6", "M5V", "M5V", "M", "M4A-M5A")]
    [InlineData("CA", "M4B 1A1", "M4A-M5A", "M5V", "M", "M4A-M5A")]
    [InlineData("PT", "1000-001", "1000-001", "1000-001", "1000-1999")]
    [InlineData("PT", "1500-100", "1000-1999", "1000-001", "1000-1999")]
    [InlineData("BR", "01310-100", "01000-000 - 05999-999", "01000-000 - 05999-999", "0")]
    [InlineData("JP", "〒１００－０００１", "100-0001", "100", "100-0001")]
    [InlineData("JP", "1010002", "100-102", "100-102", "1")]
    [InlineData("IE", "D02 X285", "D02", "D02", "D")]
    [InlineData("IE", "D15ABCD", "D", "D02", "D")]
    [InlineData("DE", "D-10115", "10", "10", "80331-81929")]
    [InlineData("DE", "80999", "80331-81929", "10", "80331-81929")]
    [InlineData("DE", "99999", null, "10", "80331-81929")]
    [InlineData("SE", "111 22", "111", "111")]
    [InlineData("XX", "ab-12", "AB", "AB")]
    public void Codes_are_compared_as_their_country_writes_them(string country, string code, string? zone, params string[] zones) =>
        Lies(country, code, zone, zones);

    [Theory]
    [InlineData("GB", "e1", "E1")]
    [InlineData("GB", "E1-0", "E1 0")]
    [InlineData("GB", "sw1a1aa", "SW1A 1AA")]
    [InlineData("GB", "E1 – E4", "E1-E4")]
    [InlineData("GB", "E1 to E4", "E1-E4")]
    [InlineData("GB", "E1-4", "E1-E4")]
    [InlineData("GB", "E123", "E12 3")]
    [InlineData("IN", " 411 0", "4110")]
    [InlineData("IN", "४११", "411")]
    [InlineData("IN", "411001..411045", "411001-411045")]
    [InlineData("IN", "411-001", "411001")]
    [InlineData("IN", "411001-411001", "411001")]
    [InlineData("US", "94103-1234", "941031234")]
    [InlineData("JP", "100-0001~102-9999", "1000001-1029999")]
    [InlineData("", "SW1", "SW1")]
    [InlineData("", "E1 0", "E1 0")]
    public void An_entry_is_kept_in_one_form(string country, string typed, string kept) =>
        Assert.Equal(kept, PostalCodes.Read(typed, country.Length > 0 ? [country] : []));

    [Theory]
    [InlineData("GB", "12345")]
    [InlineData("GB", "E4-E1")]
    [InlineData("GB", "E1-N4")]
    [InlineData("GB", "LONDON")]
    [InlineData("IN", "SW1")]
    [InlineData("IN", "4110011")]
    [InlineData("IN", "411045-411001")]
    [InlineData("IN", "411-41100")]
    [InlineData("NL", "10111")]
    [InlineData("CA", "5MV")]
    [InlineData("US", "9410312345")]
    [InlineData("DE", "101155")]
    [InlineData("", "1234567890123")]
    [InlineData("", "!!")]
    public void What_no_code_of_the_country_can_begin_with_is_refused(string country, string typed) =>
        Assert.Null(PostalCodes.Read(typed, country.Length > 0 ? [country] : []));

    [Fact]
    public void The_refusal_says_which_entry_and_how_codes_look_there()
    {
        var zone = Zone("Pune", 100, ["IN"], null, ["411", "SW1"]) with { Id = Ids.Derive("zone") };
        var refused = TermsRules
            .Apply(SaleTerms.Default, new ChangeTerms("op", Delivery: DeliveryTerms.Everywhere with { Zones = [zone] }))
            .Error;
        Assert.Equal("delivery.zones[0].postalCodes", refused?.Field);
        Assert.Contains("SW1", refused?.Message, StringComparison.Ordinal);
        Assert.Contains("411001", refused?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_older_program_kept_is_understood()
    {
        Assert.Equal("z", Zones.Of(Delivering(Zone("z", 1, ["GB"], null, ["SW1A1AA"])), new Place("GB", "", "sw1a 1aa"))?.Name);
        Assert.Equal("z", Zones.Of(Delivering(Zone("z", 1, [], null, ["E1"])), new Place("GB", "", "E1 0AA"))?.Name);
    }

    [Theory]
    [InlineData("US", "California", "CA")]
    [InlineData("US", "CA", "California")]
    [InlineData("BR", "Sao Paulo", "SP")]
    [InlineData("IN", "Tamilnadu", "TN")]
    [InlineData("FR", "bretagne", "Bretagne")]
    public void A_zone_by_state_has_the_state_however_it_is_written(string country, string written, string zoned)
    {
        var terms = Delivering(Zone("z", 1, [country], [zoned]));
        Assert.Equal("z", Zones.Of(terms, Places.Of(new Dukaan.Values.Address("1", "c", "", country, written), terms))?.Name);
        Assert.Null(Zones.Of(terms, Places.Of(new Dukaan.Values.Address("1", "c", "", country, "Elsewhere"), terms)));
    }

    private static void Lies(string country, string code, string? zone, params string[] zones)
    {
        ImmutableArray<string> within = country.Length > 0 ? [country] : [];
        var terms = Delivering([
            .. zones.Select(typed =>
                Zone(typed, 1, [country], null, [PostalCodes.Read(typed, within) ?? throw new InvalidOperationException(typed)])
            ),
        ]);
        Assert.Equal(zone, Zones.Of(terms, new Place(country, "", code))?.Name);
    }
}
