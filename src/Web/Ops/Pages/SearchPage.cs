using System.Globalization;
using System.Text.RegularExpressions;
using Dukaan.Orders;
using Dukaan.Silo.Operators;
using Dukaan.Silo.People;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// One field that finds a shop, an order, a seller or a phone. What is typed is sent in the body: a phone stands in no address and no log,
/// and from then on goes by its hash.
/// </summary>
internal static partial class SearchPage
{
    public const string Path = "/ops/search";

    private const int MaxTyped = 400;

    public static void MapSearchPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/search", () => Page("", null)).May(OperatorPermission.See);
        ops.MapPost("/search", Find).Asks(OperatorPermission.See);
    }

    /// <summary>The form alone, for other pages.</summary>
    public static Fragment Form(string typed, string? error) =>
        Fragment.Of(
            $"""
            <form method="post" action="{Path}" class="stack card">
            {new TextField("q", "Find a shop, an order or a person")
            {
                Value = typed,
                Required = true,
                Max = MaxTyped,
                Hint =
                    "A shop's link, domain or id; a shop and an order's number, or an order's link; a phone with its country code, or "
                    + "its hash.",
                Error = error,
            }.Html}
            <button class="btn">Find</button></form>
            """
        );

    private static async Task<IResult> Find(HttpContext context, IGrainFactory grains, PersonHashes people, PersonSearch search)
    {
        var typed = (await context.ReadForm())["q"].ToString().Trim();
        if (typed.Length is 0 or > MaxTyped)
        {
            return Page("", "Type what you look for.");
        }

        if (PersonHashes.IsHash(typed))
        {
            return new SeeOther($"{PersonPage.Path}/{typed}");
        }

        if (IsNumber().IsMatch(InputNormalizer.Compact(typed)) && typed.Count(char.IsDigit) > ShortestPhone)
        {
            return !context.Operator().Role.May(OperatorPermission.FindPeople) ? Page("", "Your role may not look for people.")
                : Phone.TryParse(typed, null, out var phone) ? new SeeOther($"{PersonPage.Path}/{await people.Note(phone)}")
                : Page("", "Write a phone with its country code, such as +91 98450 12345."); // not repeated: it may be one
        }

        return await Elsewhere(typed, context, grains, people, search) is { } found
            ? new SeeOther(found)
            : Page(typed, "Nothing of this region is called that.");
    }

    private static async Task<string?> Elsewhere(
        string typed,
        HttpContext context,
        IGrainFactory grains,
        PersonHashes people,
        PersonSearch search
    )
    {
        if (StatusToken.TryRead(typed[(typed.LastIndexOf('/') + 1)..], out var store, out var order, out _))
        {
            return SupportOrderPage.PathOf(store, order);
        }

        if (Ids.IsId(typed) && context.Operator().Role.May(OperatorPermission.FindPeople) && await search.PhoneOf(typed) is { } seller)
        {
            return $"{PersonPage.Path}/{await people.Note(seller)}";
        }

        if (await ShopFinder.Find(grains, typed) is { } shop)
        {
            return $"{ShopsPage.Path}/{shop}";
        }

        return
            NumberOfShop().Match(typed) is { Success: true } both
            && await ShopFinder.Find(grains, both.Groups[1].Value) is { } its
            && long.TryParse(both.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await search.Order(its, number) is { } numbered
            ? SupportOrderPage.PathOf(its, numbered)
            : null;
    }

    private static IResult Page(string typed, string? error) =>
        OpsFrame.Page(
            "Find",
            Fragment.Of($"<h1>Find</h1>{Form(typed, error)}"),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private const int ShortestPhone = 6;

    [GeneratedRegex(@"^\+?[0-9().\-/]+$")]
    private static partial Regex IsNumber();

    [GeneratedRegex(@"^(\S+)[\s#]+#?([0-9]{1,15})$")]
    private static partial Regex NumberOfShop();
}
