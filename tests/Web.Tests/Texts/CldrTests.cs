using System.Globalization;
using Dukaan.Hours;
using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Texts;

/// <summary>
/// What CLDR says of numbers, money, days and weeks, in each language and in each country whose sellers get its currency at sign-up, beside
/// what people read here. The runtime's ICU is CLDR. Where a shop differs, it is named here with the reason.
/// </summary>
public sealed class CldrTests
{
    /// <summary>A number of each country, as sellers sign up with it, and its code.</summary>
    private static readonly (string Country, string Phone)[] Countries =
    [
        ("IN", "+91"),
        ("BD", "+880"),
        ("PK", "+92"),
        ("LK", "+94"),
        ("NP", "+977"),
        ("ID", "+62"),
        ("PH", "+63"),
        ("TH", "+66"),
        ("VN", "+84"),
        ("MY", "+60"),
        ("SG", "+65"),
        ("AE", "+971"),
        ("SA", "+966"),
        ("KW", "+965"),
        ("NG", "+234"),
        ("KE", "+254"),
        ("GH", "+233"),
        ("ZA", "+27"),
        ("EG", "+20"),
        ("BR", "+55"),
        ("MX", "+52"),
        ("GB", "+44"),
        ("DE", "+49"),
        ("FR", "+33"),
        ("ES", "+34"),
        ("PT", "+351"),
        ("IT", "+39"),
        ("PL", "+48"),
        ("TR", "+90"),
        ("AU", "+61"),
        ("NZ", "+64"),
        ("JP", "+81"),
        ("KR", "+82"),
        ("CN", "+86"),
        ("CH", "+41"),
        ("SE", "+46"),
        ("US", "+1"),
    ];

    /// <summary>
    /// Deliberate differences, by language and country: what is named here may differ, since releases of ICU do among each other. English
    /// in countries that do not write it among themselves is read by strangers, who expect English numbers. The rupees and the taka are
    /// counted in lakh and crore wherever commas group. Urdu is printed with Latin digits on the web, in India too. A shop with the euro in
    /// Brazil's Portuguese is Portugal's.
    /// </summary>
    private static readonly Dictionary<string, string> Different = new Dictionary<string, string>
    {
        ["en-ZA"] = "South African shops write R1,234.50",
        ["ur-IN"] = "Latin digits",
        ["fr-CH"] = "one French",
        ["pt-CH"] = "one Portuguese",
    }
        .Concat(Named("en", "strangers", "ID", "PL", "CH", "SE", "DE"))
        .Concat(Named("pt", "the euro's", "DE", "ES", "FR", "IT"))
        .Concat(new[] { "en", "ur", "ar", "fa", "zh", "mr" }.SelectMany(each => Named(each, "lakh and crore", "IN", "PK", "BD", "NP")))
        .DistinctBy(each => each.Key)
        .ToDictionary();

    public static TheoryData<string> Languages => [.. ShopLanguages.All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Money_is_written_as_CLDR_does_in_each_country_of_sign_up(string language)
    {
        var wrong = new List<string>();
        foreach (var (country, currency, _) in SignUp(language))
        {
            var key = $"{language}-{country}";
            var cldr = Cldr(language, country);
            // Seven digits show the groups, and minor digits that are not zero are shown in every currency.
            var digits = Currencies.Digits(currency);
            var written = MoneyText.Of(new Money((12_345_678 * Pow(digits)) + (digits > 0 ? 5 * Pow(digits - 1) : 0), currency), language);
            var number = string.Concat(written.Where(c => char.IsDigit(c) || ".,٬٫'’\u00a0\u202f".Contains(c))).Trim('\u00a0', '.', ',');
            var expected = Number(cldr, digits);
            var isBefore = char.IsDigit(written[^1]);
            if ((number != expected || isBefore != IsBefore(cldr)) && !Different.ContainsKey(key))
            {
                wrong.Add($"{key}: {written}; CLDR {expected} with its sign {(IsBefore(cldr) ? "before" : "behind")}");
            }
        }

        Assert.True(wrong.Count == 0, $"Write them so, or name them with the reason in {nameof(Different)}:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_count_has_the_digits_that_CLDR_has_in_each_country(string language)
    {
        foreach (var (country, currency, _) in SignUp(language).Where(each => $"{language}-{each.Country}" != "ur-IN"))
        {
            Assert.Equal(string.Concat(Cldr(language, country).NativeDigits), Numerals.Of(language, currency).In("0123456789"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_week_begins_as_in_the_country_of_the_shop(string language)
    {
        foreach (var (country, _, zone) in SignUp("en"))
        {
            var first = new CultureInfo($"{ShopLanguages.Primary(language)}-{country}").DateTimeFormat.FirstDayOfWeek;
            Assert.True(first == DayTimes.Week(null, language, zone).First(), $"{language} in {country}: {first}");
        }

        Assert.Equal(DayOfWeek.Wednesday, DayTimes.Week(DayOfWeek.Wednesday, language, "Asia/Kolkata").First());
    }

    [Theory]
    [InlineData("Africa/Cairo", DayOfWeek.Saturday)]
    [InlineData("Asia/Kolkata", DayOfWeek.Sunday)]
    [InlineData("Asia/Calcutta", DayOfWeek.Sunday)]
    [InlineData("Europe/London", DayOfWeek.Monday)]
    [InlineData("America/Mexico_City", DayOfWeek.Sunday)]
    [InlineData("Etc/UTC", DayOfWeek.Sunday)] // English's own
    [InlineData("Nowhere/At_all", DayOfWeek.Sunday)]
    public void An_English_shop_has_the_week_of_its_time_zone(string zone, DayOfWeek first) =>
        Assert.Equal(first, DayTimes.Week(null, "en", zone).First());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Days_and_months_have_the_names_and_the_calendar_of_CLDR(string language)
    {
        var culture = DayTimes.CultureOf(language);
        var day = new DateOnly(2026, 12, 5);
        var calendar = culture.DateTimeFormat.Calendar;
        var at = day.ToDateTime(default);
        var month = culture.DateTimeFormat.AbbreviatedMonthGenitiveNames[calendar.GetMonth(at) - 1];
        var written = DayTimes.Day(day, culture);

        Assert.Contains(month, written, StringComparison.Ordinal);
        Assert.Contains($"{calendar.GetDayOfMonth(at)}", written, StringComparison.Ordinal);
        Assert.Contains(culture.DateTimeFormat.GetAbbreviatedDayName(DayOfWeek.Saturday), written, StringComparison.Ordinal);
        Assert.Contains($"{calendar.GetYear(at)}", DayTimes.Date(day, culture), StringComparison.Ordinal);
        Assert.Equal(language == "fa" ? typeof(PersianCalendar) : typeof(GregorianCalendar), calendar.GetType());
    }

    [Theory]
    [InlineData("en", "Sat 5 Dec", "5 Dec 2026", "5 Dec, 14:05")]
    [InlineData("zh", "12月5日 周六", "2026年12月5日", "12月5日 14:05")]
    [InlineData("ar", "السبت 5 ديسمبر", "5 ديسمبر 2026", "5 ديسمبر، 14:05")]
    public void Dates_stand_in_the_order_of_the_language(string language, string day, string date, string moment)
    {
        var culture = DayTimes.CultureOf(language);

        Assert.Equal(day, DayTimes.Day(new DateOnly(2026, 12, 5), culture));
        Assert.Equal(date, DayTimes.Date(new DateOnly(2026, 12, 5), culture));
        Assert.Equal(moment, DayTimes.Moment(new DateTime(2026, 12, 5, 14, 5, 0, DateTimeKind.Unspecified), culture));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_form_of_a_count_is_the_one_that_CLDR_chooses(string language)
    {
        var count = ShopLanguages.For(language).ItemCount;
        foreach (var n in Enumerable.Range(0, 200).Select(n => (long)n).Append(1_000_000))
        {
            var form = Cardinal(language, n);
            var expected = count.Forms.FirstOrDefault(each => each.Form == form);
            Assert.Equal(
                string.Format(CultureInfo.InvariantCulture, (expected.Text ?? count.Forms[^1].Text), n),
                count.Of(n, Numerals.Latin)
            );
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Named(string language, string why, params string[] countries) =>
        countries.Select(country => KeyValuePair.Create($"{language}-{country}", why));

    /// <param name="language">
    /// CLDR's Arabic outside of Arab countries went from Arabic-Indic to Latin digits between releases; ours has Latin ones.
    /// </param>
    private static IEnumerable<(string Country, string Currency, string TimeZone)> SignUp(string language) =>
        Countries
            .Where(each => language != "ar" || each.Country is "AE" or "SA" or "KW" or "EG")
            .Select(each =>
            {
                var (currency, zone) = PhoneCountries.Of(new Phone($"{each.Phone}1234567"));
                return (each.Country, currency, zone);
            });

    private static NumberFormatInfo Cldr(string language, string country) =>
        // The language of Portugal is that of all countries that speak it but Brazil.
        new CultureInfo(language == "pt-PT" ? language : $"{ShopLanguages.Primary(language)}-{country}").NumberFormat;

    private static string Number(NumberFormatInfo cldr, int digits)
    {
        var own = (NumberFormatInfo)cldr.Clone();
        own.CurrencySymbol = "";
        own.CurrencyPositivePattern = 0;
        own.CurrencyDecimalDigits = digits;
        var latin = (digits == 0 ? 12_345_678m : 12_345_678.5m).ToString("C", own);
        return string.Concat(latin.Select(c => char.IsAsciiDigit(c) ? cldr.NativeDigits[c - '0'] : c.ToString()));
    }

    private static bool IsBefore(NumberFormatInfo cldr) => cldr.CurrencyPositivePattern is 0 or 2;

    private static long Pow(int digits) =>
        digits switch
        {
            <= 0 => 1,
            1 => 10,
            2 => 100,
            _ => 1000,
        };

    /// <summary>The rules of CLDR for whole numbers, as its tables have them.</summary>
    private static string Cardinal(string language, long n) =>
        language switch
        {
            "zh" => "other",
            "ar" => n switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ when n % 100 is >= 3 and <= 10 => "few",
                _ when n % 100 >= 11 => "many",
                _ => "other",
            },
            "bn" or "fa" or "gu" or "hi" or "pt" or "fr" => n is 0 or 1 ? "one" : "other",
            _ => n == 1 ? "one" : "other",
        };
}
