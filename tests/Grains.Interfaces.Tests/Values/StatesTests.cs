using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class StatesTests
{
    [Theory]
    [InlineData(
        "JK",
        "Jammu & Kashmir",
        "Jammu and Kashmir",
        "J&K",
        "j & k",
        "Jammu-Kashmir",
        "JammuandKashmir",
        "Union Territory of Jammu and Kashmir",
        "जम्मू और कश्मीर"
    )]
    [InlineData("AN", "Andaman & Nicobar Islands", "Andaman and Nicobar", "A&N Islands", "Andaman Nicobar", "IN-AN", "35")]
    [InlineData(
        "DH",
        "Dadra & Nagar Haveli and Daman & Diu",
        "Dadra & Nagar Haveli",
        "Daman and Diu",
        "DNH",
        "DD",
        "DN",
        "IN-DD",
        "D&NH",
        "25",
        "26",
        "IN-DH",
        "DNHDD"
    )]
    [InlineData(
        "TN",
        "Tamilnadu",
        "TAMIL NADU",
        "tamil-nadu",
        "Thamizhnadu",
        "T.N.",
        "IN-TN",
        "33",
        "தமிழ்நாடு",
        "तमिलनाडु",
        "State of Tamil Nadu"
    )]
    [InlineData("UK", "Uttaranchal", "Uttrakhand", "UA", "UT", "IN-UT", "IN-UK", "उत्तराखण्ड", "उत्तराखंड", "05")]
    [InlineData("CG", "Chattisgarh", "Chhatisgarh", "CT", "IN-CT", "छत्तीसगढ़", "छत्तीसगढ़", "22")]
    [InlineData(
        "DL",
        "NCT of Delhi",
        "Delhi",
        "New Delhi",
        "Delhi (NCT)",
        "National Capital Territory of Delhi",
        "N.C.T. of Delhi",
        "दिल्ली",
        "7",
        "07",
        "IN-DL",
        "nct"
    )]
    [InlineData(
        "MH",
        "IN-MH",
        "in mh",
        "MH",
        "mh",
        "Maharastra",
        "Maharshtra",
        "Maharashtra (27)",
        "27 - Maharashtra",
        "27",
        "२७",
        "Maharashtra, India",
        "MH - Maharashtra, India",
        "ＭＨ",
        "महाराष्ट्र",
        "\u200eMaharashtra\u00a0"
    )]
    [InlineData("OD", "Orissa", "Odisha", "OR", "IN-OR", "IN-OD", "ओडिशा", "उड़ीसा")]
    [InlineData("PY", "Pondicherry", "Puducherry", "IN-PY", "34")]
    [InlineData("TS", "Telengana", "TG", "IN-TG", "IN-TS", "తెలంగాణ", "36")]
    [InlineData("KA", "Karnatka", "Karnataka State", "KA", "29", "ಕರ್ನಾಟಕ")]
    [InlineData("WB", "W. Bengal", "W Bengal", "West-Bengal", "Westbengal", "পশ্চিমবঙ্গ", "19")]
    [InlineData("UP", "U.P.", "UP", "Uttar Pradesh", "Uttarpradesh", "उत्तर प्रदेश", "Uttar Pradesh (UP)", "09", "9")]
    [InlineData("AP", "Andhra", "Andhra Pradesh", "A.P.", "28", "37", "ఆంధ్ర ప్రదేశ్")]
    [InlineData("KL", "Kerela", "Keralam", "केरल")]
    [InlineData("LD", "Lakshadeep", "Laccadive Islands", "UT of Lakshadweep")]
    [InlineData("LA", "Ladakh", "U.T. of Ladakh", "38")]
    [InlineData("GJ", "Gujrat", "ગુજરાત", "IN GJ")]
    [InlineData("HR", "Hariyana")]
    [InlineData("HP", "Himachal", "H.P.", "2", "हिमाचल प्रदेश")]
    [InlineData("MP", "M.P.", "Madhyapradesh", "Madhya  Pradesh")]
    public void A_state_of_India_is_taken_however_it_is_written(string code, params string[] texts)
    {
        foreach (var text in texts)
        {
            Assert.True(IndianStates.Read(text) == code, $"{text} is {code}, and was read as {IndianStates.Read(text) ?? "none"}.");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Nowhere")]
    [InlineData("Atlantis")]
    [InlineData("India")]
    [InlineData("Pradesh")]
    [InlineData("Islands")]
    [InlineData("and")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("Maharashtra (29)")] // says two
    [InlineData("Goa, Kerala")]
    [InlineData("Pune")]
    [InlineData("California")]
    [InlineData("XX")]
    [InlineData("US-MH")]
    [InlineData("&&&")]
    public void What_is_no_state_of_India_is_not_taken_for_one(string? text) => Assert.Null(IndianStates.Read(text));

    [Fact]
    public void Every_state_is_found_by_its_name_code_iso_code_and_gst_number()
    {
        foreach (var (code, name, gst, _) in IndianStates.All)
        {
            var number = gst.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
            foreach (
                var text in new[]
                {
                    code,
                    name,
                    $"IN-{code}",
                    number,
                    $"{name} ({code})",
                    $"{number}-{name}",
                    name.Replace(" and ", " & ", StringComparison.Ordinal),
                    name.ToUpperInvariant(),
                }
            )
            {
                Assert.True(IndianStates.Read(text) == code, $"{text} is {code}, and was read as {IndianStates.Read(text) ?? "none"}.");
            }

            Assert.Equal(name, States.Written("IN", code));
        }
    }

    [Theory]
    [InlineData("US", "CA", "California", "US-CA", "calif.", "CALIFORNIA, USA")]
    [InlineData("US", "IN", "Indiana", "IN")]
    [InlineData("US", "DC", "Washington, D.C.", "Washington DC", "District of Columbia")]
    [InlineData("US", "WA", "Washington", "Washington State")]
    [InlineData("CA", "QC", "Québec", "Quebec", "PQ", "CA-QC")]
    [InlineData("AU", "NSW", "New South Wales", "N.S.W.", "AU-NSW")]
    [InlineData("BR", "SP", "São Paulo", "Sao Paulo", "SP", "Estado de São Paulo")]
    [InlineData("MX", "CMX", "Ciudad de México", "CDMX", "DF")]
    [InlineData("MX", "MEX", "Estado de México", "México", "Edomex")]
    [InlineData("JP", "13", "Tokyo", "東京都", "Tōkyō", "Tokyo-to", "JP-13")]
    [InlineData("JP", "27", "大阪府", "Osaka-fu", "Osaka")]
    public void States_of_other_countries_have_one_key(string country, string code, params string[] texts)
    {
        foreach (var text in texts)
        {
            Assert.True(
                States.Read(country, text) == code,
                $"{text} is {country}-{code}, and was read as {States.Read(country, text) ?? "none"}."
            );
        }
    }

    [Fact]
    public void Where_a_country_has_no_list_a_state_is_what_is_written()
    {
        Assert.Null(States.Read("FR", "Bretagne"));
        Assert.Equal(States.Key("FR", "BRETAGNE"), States.Key("FR", " Bretagne "));
        Assert.Equal("Bretagne", States.Written("FR", "Bretagne"));
        Assert.Equal("Somewhere", States.Written("US", "Somewhere"));
        Assert.Null(States.Written("IN", "Nowhere"));
        Assert.Equal("", States.Written("IN", ""));
    }
}
