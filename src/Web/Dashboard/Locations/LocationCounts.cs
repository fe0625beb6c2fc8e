using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Locations;

/// <summary>The parts of the page of a count that only a shop with several locations has.</summary>
/// <param name="Locations">The shop's.</param>
/// <param name="Levels">What is there, in their order.</param>
internal sealed record LocationCounts(ImmutableArray<StockLocation> Locations, ImmutableArray<LocationLevel> Levels)
{
    private bool AreSeveral => Locations.Length > 1;

    public static async Task<LocationCounts> Of(SellerContext seller, IStockGrain stock) =>
        await LocationsOf(seller) is { Length: > 1 } locations
            ? new LocationCounts(locations, await stock.LevelsAt(Ids(locations)))
            : new LocationCounts([], []);

    /// <summary>How many are where.</summary>
    public Fragment LevelList(SellerContext seller)
    {
        if (!AreSeveral)
        {
            return default;
        }

        return Fragment.Of(
            $"""
            <ul class="card flush list">{Each(
                Locations.Zip(Levels),
                at => Fragment.Of(
                    $"""
                    <li class="item"><span class="grow"><bdi>{at.First.Name}</bdi></span><span class="end num">{(
                        at.Second.Held > 0
                            ? seller.Texts.Products.InStockHeld(at.Second.Available, at.Second.Held)
                            : seller.Texts.Products.InStockNow(at.Second.Available)
                    )}</span></li>
                    """
                )
            )}</ul>
            """
        );
    }

    /// <summary>The location that was counted, as a part of the form.</summary>
    public Fragment Choice(SellerContext seller, Form? typed) =>
        AreSeveral ? SelectField.Of("location", seller.Texts.Locations.Location, Choices, typed?["location"] ?? Locations[0].Id) : default;

    public Fragment TransferForm(SellerContext seller, Product product, Variant? variant, Form? typed)
    {
        if (!AreSeveral)
        {
            return default;
        }

        var words = seller.Texts.Locations;
        return Fragment.Of(
            $"""
            <form method="post" action="{seller.Url($"products/{product.Id}/counts/transfer")}" class="card">{Form.Hidden()}{(
                variant is null ? default : Controls.HiddenField("variant", variant.Id)
            )}<h2>{words.Carry}</h2>
            {SelectField.Of("from", words.From, Choices, typed?["from"] ?? Locations[0].Id)}
            {SelectField.Of("to", words.To, Choices, typed?["to"] ?? Locations[1].Id)}
            {new TextField("units", seller.Texts.Products.Quantity)
        {
            Value = typed?["units"] ?? "",
            InputMode = "numeric",
            Max = 8,
            Required = true,
            AutoComplete = "off",
        }.Html}
            <button type="submit" class="btn big">{words.CarryNow}</button></form>
            """
        );
    }

    /// <summary>Where a change of the count was.</summary>
    public Fragment Of(SellerContext seller, StockEntry entry)
    {
        string Name(string id) => Locations.FirstOrDefault(location => location.Id == id)?.Name ?? seller.Texts.Locations.Former;
        return entry.Location is not { } from ? default
            : entry is { To: { } to, Moved: { } units }
                ? Fragment.Of($"<br>{seller.Texts.Locations.Carried($"{units}", Name(from), Name(to))}")
            : Fragment.Of($"<br><bdi>{Name(from)}</bdi>");
    }

    public static async Task<Result<StockLevel>> Adjust(SellerContext seller, IStockGrain stock, Form form, AdjustStock command) =>
        await LocationsOf(seller) is { Length: > 1 } locations
            ? await stock.AdjustAt(command with { Location = form["location"] }, Ids(locations))
            : await stock.Adjust(command);

    public static async Task<Result<StockLevel>> Transfer(SellerContext seller, IStockGrain stock, Form form) =>
        InputNormalizer.TryWhole(form["units"], out long units)
            ? await stock.Transfer(new TransferStock(form.OperationId(), form["from"], form["to"], units), Ids(await LocationsOf(seller)))
            : Error.Invalid("quantity", "number", "Write a whole number, such as 12.");

    private static async Task<ImmutableArray<StockLocation>> LocationsOf(SellerContext seller) =>
        (await seller.Pricing().Get()).Terms.Locations;

    private static ImmutableArray<string> Ids(ImmutableArray<StockLocation> locations) => [.. locations.Select(location => location.Id)];

    private IEnumerable<(string Value, string Text)> Choices => Locations.Select(location => (location.Id, location.Name));
}
