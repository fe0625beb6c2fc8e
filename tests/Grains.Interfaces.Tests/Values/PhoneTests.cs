using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class PhoneTests
{
    [Theory]
    [InlineData("+919876543210", null, "+919876543210")]
    [InlineData("+91 98765-43210", null, "+919876543210")]
    [InlineData("00 91 (98765) 43210", null, "+919876543210")]
    [InlineData("98765 43210", "91", "+919876543210")]
    [InlineData("098765 43210", "91", "+919876543210")]
    [InlineData("+1 (415) 555-0132", null, "+14155550132")]
    [InlineData("(+91) 98765 43210", null, "+919876543210")]
    [InlineData("tel:+919876543210", null, "+919876543210")]
    [InlineData("0170/123 45 67", "49", "+491701234567")]
    [InlineData("919876543210", "91", "+919876543210")]
    [InlineData("919876543210", null, "+919876543210")]
    [InlineData("0919876543210", "91", "+919876543210")]
    [InlineData("+910 98765 43210", null, "+919876543210")]
    [InlineData("447911123456", "91", "+447911123456")]
    [InlineData("8801712345678", "91", "+8801712345678")]
    [InlineData("011 91 98765 43210", "1", "+919876543210")]
    [InlineData("0091 98765 43210", "1", "+919876543210")]
    [InlineData("14155550132", "1", "+14155550132")]
    public void A_number_is_read_as_people_type_it(string typed, string? country, string e164) => Read(typed, country, e164);

    /// <summary>The trunk prefix is dialled inside a country only (ITU-T E.164, 7.3.3); each plan says which it is.</summary>
    [Theory]
    [InlineData("+49 (0)170 7654321", "+491707654321")]
    [InlineData("+49 0170 7654321", "+491707654321")]
    [InlineData("0049 (0) 170 7654321", "+491707654321")]
    [InlineData("+31 (0)6 87654321", "+31687654321")]
    [InlineData("+31 (0)20 624 1111", "+31206241111")]
    [InlineData("+62 0813 8765 432", "+628138765432")]
    [InlineData("+62 (0)21 5206420", "+62215206420")]
    [InlineData("+60 (0)13 765 4321", "+60137654321")]
    [InlineData("+46 (0)73 765 43 21", "+46737654321")]
    [InlineData("+46 (0)8 508 285 08", "+46850828508")]
    [InlineData("+353 (0)86 765 4321", "+353867654321")]
    [InlineData("+84 (0)912 345 678", "+84912345678")]
    [InlineData("+971 (0)50 123 4567", "+971501234567")]
    [InlineData("+64 (0)21 765 4321", "+64217654321")]
    [InlineData("+82 (0)10-7654-4321", "+821076544321")]
    [InlineData("+44 [0] 20 7946 0958", "+442079460958")]
    [InlineData("+33 (0)6 12 34 56 78", "+33612345678")]
    [InlineData("+32 (0)470 12 34 56", "+32470123456")]
    [InlineData("+41 (0)78 765 43 21", "+41787654321")]
    [InlineData("+43 (0)664 1234567", "+436641234567")]
    [InlineData("+358 (0)40 1234567", "+358401234567")]
    [InlineData("+381 (0)64 1234567", "+381641234567")]
    [InlineData("+385 (0)91 2345678", "+385912345678")]
    [InlineData("+380 (0)50 765 4321", "+380507654321")]
    [InlineData("+55 (0)11 91234 5678", "+5511912345678")]
    [InlineData("+61 (0)412 345 678", "+61412345678")]
    [InlineData("+27 (0)82 765 4321", "+27827654321")]
    [InlineData("+234 (0)803 765 4321", "+2348037654321")]
    [InlineData("+254 (0)712 345678", "+254712345678")]
    [InlineData("+972 (0)50 765 4321", "+972507654321")]
    [InlineData("+90 (0)532 765 43 21", "+905327654321")]
    [InlineData("+81 (0)90-1234-5678", "+819012345678")]
    [InlineData("+880 01712 345678", "+8801712345678")]
    [InlineData("+92 0300 1234567", "+923001234567")]
    [InlineData("+94 (0)71 234 5678", "+94712345678")]
    [InlineData("+66 (0)81 234 5678", "+66812345678")]
    [InlineData("+63 (0)917 123 4567", "+639171234567")]
    [InlineData("+95 (0)9 250 123 456", "+959250123456")]
    [InlineData("+7 8 912 345-67-89", "+79123456789")]
    [InlineData("+36 06 20 123 4567", "+36201234567")]
    [InlineData("+52 1 55 1234 5678", "+525512345678")]
    public void A_trunk_prefix_after_the_country_code_is_left_out(string typed, string e164) => Read(typed, null, e164);

    [Theory]
    [InlineData("+39 02 7234 5678", null, "+390272345678")]
    [InlineData("+39 (0)2 7234 5678", null, "+390272345678")]
    [InlineData("02 7234 5678", "39", "+390272345678")]
    [InlineData("+39 347 765 4321", null, "+393477654321")]
    [InlineData("+39 (0)347 765 4321", null, "+393477654321")]
    [InlineData("+225 07 08 09 10 11", null, "+2250708091011")]
    [InlineData("+378 0549 886377", null, "+3780549886377")]
    public void A_zero_that_belongs_to_the_number_stays(string typed, string? country, string e164) => Read(typed, country, e164);

    [Theory]
    [InlineData("+81 6-7654-3210", null, "+81676543210")]
    [InlineData("06-7654-3210", "81", "+81676543210")]
    [InlineData("+49 30 123456", null, "+4930123456")]
    [InlineData("030 901820", "49", "+4930901820")]
    [InlineData("+66 2 765 4321", null, "+6627654321")]
    [InlineData("+62 21 5206420", null, "+62215206420")]
    [InlineData("+60 3 2161 2345", null, "+60321612345")]
    [InlineData("+55 11 3091 3116", null, "+551130913116")]
    [InlineData("+86 10 6552 9988", null, "+861065529988")]
    [InlineData("+82 2-312-3456", null, "+8223123456")]
    [InlineData("+971 4 366 8888", null, "+97143668888")]
    [InlineData("+91 22 2345 6789", null, "+912223456789")]
    [InlineData("022 2345 6789", "91", "+912223456789")]
    [InlineData("+20 2 2391 5555", null, "+20223915555")]
    [InlineData("+977 1 4220000", null, "+97714220000")]
    [InlineData("+880 2 955 5555", null, "+88029555555")]
    [InlineData("1800 11 4000", "91", "+911800114000")]
    public void A_landline_is_a_number_too(string typed, string? country, string e164) => Read(typed, country, e164);

    [Theory]
    [InlineData("\u202a+91 98765 43210\u202c")]
    [InlineData("\u200e+919876543210")]
    [InlineData("\u200f+919876543210\u061c")]
    [InlineData("+91 98765\u201143210")]
    [InlineData("+91\u202f98765\u202f43210")]
    [InlineData("\u2066+91 98765 43210\u2069")]
    [InlineData("\ufeff+91\u00a098765\u200b43210")]
    [InlineData("+91\u206098765\u00ad43210")]
    [InlineData("+91 98765\u201343210\u3000")]
    [InlineData("+91\u200d98765\u200c43210\ufe0f")]
    [InlineData("+91−98765‐43210\r\n")]
    [InlineData("（＋９１）９８７６５－４３２１０")]
    public void Marks_that_a_paste_brings_are_passed_over(string typed) => Read(typed, null, "+919876543210");

    [Theory]
    [InlineData("९८७६५४३२१०")] // Devanagari
    [InlineData("٩٨٧٦٥٤٣٢١٠")] // Arabic-Indic
    [InlineData("۹۸۷۶۵۴۳۲۱۰")] // Extended Arabic-Indic
    [InlineData("৯৮৭৬৫৪৩২১০")] // Bengali
    [InlineData("௯௮௭௬௫௪௩௨௧௦")] // Tamil
    [InlineData("౯౮౭౬౫౪౩౨౧౦")] // Telugu
    [InlineData("೯೮೭೬೫೪೩೨೧೦")] // Kannada
    [InlineData("൯൮൭൬൫൪൩൨൧൦")] // Malayalam
    [InlineData("૯૮૭૬૫૪૩૨૧૦")] // Gujarati
    [InlineData("੯੮੭੬੫੪੩੨੧੦")] // Gurmukhi
    [InlineData("୯୮୭୬୫୪୩୨୧୦")] // Odia
    [InlineData("๙๘๗๖๕๔๓๒๑๐")] // Thai
    [InlineData("၉၈၇၆၅၄၃၂၁၀")] // Myanmar
    [InlineData("９８７６５４３２１０")] // full-width
    [InlineData("𝟗𝟖𝟕𝟔𝟓𝟒𝟑𝟐𝟏𝟎")] // mathematical, outside the basic plane
    [InlineData("+९१ 98765 ৪৩210")] // mixed
    public void Digits_of_every_script_are_digits(string typed) => Read(typed, "91", "+919876543210");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("98765 43210")] // no country code, and none assumed
    [InlineData("+91 98765 4321")] // a digit short
    [InlineData("+91 98765 432100")] // a digit long
    [InlineData("+0123456789")]
    [InlineData("+91 98765 4321O")]
    [InlineData("+91+9876543210")]
    [InlineData("+1234567890123456")]
    [InlineData("<script>")]
    [InlineData("+91 00000 00000")]
    [InlineData("+1 000 000 0000")]
    [InlineData("+1 123 456 7890")] // no area code begins with 1
    [InlineData("+999 1234 5678")] // no such country code
    [InlineData("+49 170 1234567890")] // too long
    [InlineData("+4417009001231")]
    [InlineData("98765 43210, 98765 43211")] // two numbers
    [InlineData("٩٨٧")]
    public void What_is_not_a_number_is_refused(string? typed) =>
        Assert.False(Phone.TryParse(typed, null, out _), $"{typed} is no number.");

    [Theory]
    [InlineData("100", "91")] // police
    [InlineData("112", "91")]
    [InlineData("112", "49")]
    [InlineData("911", "1")]
    [InlineData("999", "44")]
    [InlineData("+44 999", null)]
    [InlineData("+49 110", null)]
    [InlineData("+49 116117", null)]
    [InlineData("1909", "91")] // short codes
    [InlineData("57575", "91")]
    [InlineData("+1 40404", null)]
    [InlineData("+44 909 879 0000", null)] // premium rate
    [InlineData("+1 900 234 5678", null)]
    [InlineData("+49 900 1 123456", null)]
    [InlineData("+979 1 2345 6789", null)]
    [InlineData("1-800-FLOWERS", "1")] // letters
    [InlineData("+1 800 FLOWERS", null)]
    [InlineData("+91 98765 43210 ext 5", null)] // extensions
    [InlineData("+1 (415) 555-0132 x12", null)]
    [InlineData("+91 98765 43210;ext=5", null)]
    [InlineData("*123#", "91")]
    [InlineData("+91 98765 43210#", null)]
    [InlineData("0", "91")]
    [InlineData("00", "91")]
    [InlineData("12345678", "91")]
    public void What_reaches_nobody_by_itself_is_refused(string typed, string? country) =>
        Assert.False(Phone.TryParse(typed, country, out _), $"{typed} reaches nobody.");

    /// <summary>India gives out ranges of its levels 6 to 9 by the month: whoever has a new number can order.</summary>
    [Theory]
    [InlineData("+91 60000 00001")]
    [InlineData("+91 77000 00002")]
    [InlineData("+91 99999 99999")]
    public void A_mobile_of_a_new_range_is_taken(string typed) => Assert.True(Phone.TryParse(typed, null, out _));

    [Fact]
    public void What_is_stored_is_read_as_itself()
    {
        foreach (
            var e164 in new[]
            {
                "+919876543210",
                "+390669812345",
                "+4989123456",
                "+14155550132",
                "+2250708091011",
                "+525512345678",
                "+447700900201",
            }
        )
        {
            Read(e164, null, e164);
            Read(e164, "91", e164);
        }
    }

    [Fact]
    public void A_phone_that_ends_in_a_log_by_accident_does_not_say_its_number()
    {
        Phone.TryParse("+919876543210", null, out var phone);
        Assert.DoesNotContain("98765", phone.ToString(), StringComparison.Ordinal);
        Assert.Equal("(no phone)", default(Phone).ToString());
    }

    private static void Read(string typed, string? country, string e164)
    {
        Assert.True(Phone.TryParse(typed, country, out var phone), $"{typed} is a phone number.");
        Assert.Equal(e164, phone.E164);
    }
}
