using System.Collections.Immutable;
using Dukaan.Features;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Locations;

/// <summary>Where the shop has stock, in the order in which orders take from there.</summary>
internal static class LocationsPage
{
    private const string New = "new";

    private static readonly string[] Fields = ["locations", "locations.name", "locations.postalCode"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/locations", seller => Show(seller, null, FormErrors.None));
        shop.Post("/locations", (seller, form) => Save(seller, form, null));
        shop.Post("/locations/{locationId}/up", (seller, form) => Save(seller, form, seller.Route("locationId")));
        LocationFiles.Map(shop);
    }

    private static async Task<IResult> Show(SellerContext seller, ImmutableArray<StockLocation>? typed, FormErrors errors)
    {
        var (terms, version) = await seller.Pricing().Get();
        var (words, locations) = (seller.Texts.Locations, typed ?? terms.Locations);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Heading,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{words.Heading}</h1>
                {errors.Summary(seller.Texts, Fields)}
                <p class="soft">{words.Hint}</p>
                <form method="post" action="{seller.Url("locations")}" class="stack">{Form.Hidden(version)}{Controls.OnEnter}
                {Each(locations.Where(location => location.Id != New).Index(), at => Row(seller, at.Item, at.Index))}
                <section class="card"><h2>{words.Add}</h2>{(
                    terms.Locations.IsEmpty ? Fragment.Of($"<p class=\"soft small\">{words.FirstHint}</p>") : default
                )}{Inputs(seller, locations.FirstOrDefault(location => location.Id == New) ?? new StockLocation(New, "", ""))}</section>
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(terms.Locations.Length > 1 ? LocationFiles.Card(seller) : default)}
                """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, StockLocation location, int index)
    {
        var words = seller.Texts.Locations;
        return Fragment.Of(
            $"""
            <section class="card"><div class="head"><h2>{index + 1}. <bdi>{location.Name}</bdi></h2>{(
                index == 0
                    ? default
                    : Controls.Act(
                        seller.Url($"locations/{location.Id}/up"),
                        Icons.Up,
                        "btn quiet slim square",
                        seller.Texts.Common.MoveUp(location.Name)
                    )
            )}</div>{(
                location.Id == StockLocation.Main ? Fragment.Of($"<p class=\"soft small\">{words.MainHint}</p>") : default
            )}{Controls.HiddenField("id", location.Id)}{Inputs(seller, location)}</section>
            """
        );
    }

    private static Fragment Inputs(SellerContext seller, StockLocation location) =>
        Fragment.Of(
            $"""
            {new TextField($"name.{location.Id}", seller.Texts.Common.Name)
        {
            Value = location.Name,
            Hint = location.Id == New ? null : seller.Texts.Locations.RemoveHint,
            Max = LocationRules.MaxName,
            AutoComplete = "off",
        }.Html}{new TextField($"postal.{location.Id}", seller.Texts.Locations.PostalCode)
        {
            Value = location.PostalCode,
            Max = 12,
            AutoComplete = "off",
        }.Html}
            """
        );

    /// <summary>Saves all that was typed, in the order in which it stood.</summary>
    /// <param name="up">The location that moves up, or null.</param>
    private static async Task<IResult> Save(SellerContext seller, Form form, string? up)
    {
        var known = (await seller.Pricing().Get()).Terms.Locations.Select(location => location.Id).ToHashSet(StringComparer.Ordinal);
        var typed = form.All("id")
            .Where(known.Contains)
            .Distinct()
            .Append(New)
            .Select(id => new StockLocation(id, form[$"name.{id}"], form[$"postal.{id}"]))
            .Where(location => location.Name.Length > 0)
            .ToList();
        if (up is not null && typed.FindIndex(location => location.Id == up) is > 0 and var at)
        {
            (typed[at - 1], typed[at]) = (typed[at], typed[at - 1]);
        }

        var gate = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        if (typed.Count > 1 && gate.WhyNot(Feature.Locations, "locations") is { } later)
        {
            return await Show(seller, [.. typed], FormErrors.Of(later));
        }

        var fresh = Ids.Derive("location", seller.StoreId, form.OperationId());
        var change = new ChangeTerms(form.OperationId(), form.Version)
        {
            Locations = [.. typed.Select(location => location.Id == New ? location with { Id = fresh } : location)],
        };
        var result = await seller.Pricing().Change(change);
        return await PricingTexts.Done(seller, result, "locations", seller.Texts.Common.Saved, errors => Show(seller, [.. typed], errors));
    }
}
