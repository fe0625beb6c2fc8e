using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The stock of a counted product or variant: changes with a reason, and the history.</summary>
internal static class CountPage
{
    private const int PageSize = 30;

    private static readonly (string Value, string Text)[] Reasons =
    [
        ("received", "Received new stock"),
        ("counted", "Counted: set the quantity"),
        ("damaged", "Damaged or lost"),
        ("returned", "Returned by a customer"),
        ("used", "Used as a sample or gift"),
        ("correction", "Correction, such as 2 or -2"),
    ];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/counts", seller => Show(seller, seller.Query("variant"), FormErrors.None));
        shop.Post("/products/{productId}/counts", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, string variantId, FormErrors errors, Form? typed = null)
    {
        if (await Find(seller, variantId) is not var (product, variant, stock))
        {
            return SellerContext.Missing("product");
        }

        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var (level, history) = (await stock.Level(), await stock.History(before, PageSize + 1));
        var names = await TeamNames.Of(seller, history.Select(entry => entry.Actor));
        return Frame.Page(
            seller,
            DashboardSection.Products,
            "Stock",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url(variant is null ? $"products/{product.Id}" : $"products/{product.Id}/variants"), product.Title)}
                <h1>{product.Title} {variant?.Name}</h1>
                <p><strong class="num">{level.Available}</strong> in stock{(
                    level.Held > 0 ? $"; {level.Held} more reserved for orders" : ""
                )}.</p>
                {errors.Summary("quantity", "note")}
                <form method="post" action="{seller.Url($"products/{product.Id}/counts")}" class="card">{Form.Hidden()}{(
                    variant is null ? default : Controls.HiddenField("variant", variant.Id)
                )}
                {SelectField.Of("reason", "Reason", Reasons, typed?["reason"] ?? "received")}
                {new TextField("quantity", "Quantity")
                {
                    Value = typed?["quantity"] ?? "",
                    Error = errors["quantity"],
                    InputMode = "text",
                    Max = 8,
                    Required = true,
                    AutoComplete = "off",
                }.Html}
                {new TextField("note", "Note")
                {
                    Value = typed?["note"] ?? "",
                    Error = errors["note"],
                    Placeholder = "From Surat, bill 42",
                    Max = 200,
                }.Html}
                <button type="submit" class="btn big">Save</button></form>
                {History(seller, product, variant, history, names)}
                """
            ),
            errors.Status
        );
    }

    private static Fragment History(
        SellerContext seller,
        Product product,
        Variant? variant,
        ImmutableArray<StockEntry> entries,
        TeamNames names
    ) =>
        entries.IsEmpty
            ? default
            : Fragment.Of(
                $"""
            <section class="card flush"><div class="head"><h2>Stock history</h2></div>
            <ul class="list">{Each(entries.Take(PageSize), entry => Fragment.Of($"""
                <li class="item"><span class="grow"><strong>{Words(entry.Reason)}</strong><br><span class="soft small">{seller.Time.Of(
                    entry.At)} · {names.Who(entry.Actor)}</span>{(entry.Note.Length == 0 ? default
                    : Fragment.Of($"<br>{entry.Note}"))}</span><span class="end num"><strong>{(entry.Change > 0 ? "+"
                    : "")}{entry.Change}</strong><span class="soft small">{entry.Available} in stock after</span></span></li>
                """))}</ul></section>
            {(entries.Length <= PageSize ? default
                : Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url(
                $"products/{product.Id}/counts?variant={variant?.Id}&before={entries[PageSize - 1].Number}")}\">Older{Icons.Next}</a>"))}
            """
            );

    private static string Words(StockReason reason) =>
        reason switch
        {
            StockReason.Counted => "Counted",
            StockReason.Received => "Received",
            StockReason.Returned => "Returned by a customer",
            StockReason.Damaged => "Damaged or lost",
            StockReason.Used => "Used as a sample or gift",
            StockReason.Correction => "Correction",
            StockReason.Exchanged => "Sent in exchange",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
        };

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller, form["variant"]) is not var (product, variant, stock))
        {
            return SellerContext.Missing("product");
        }

        if (
            !EnumNames.TryRead<StockReason>(form["reason"], out var reason)
            || !InputNormalizer.TrySigned(form["quantity"], out var quantity)
        )
        {
            return await Show(
                seller,
                form["variant"],
                FormErrors.Of(Error.Invalid("quantity", "number", "Write a whole number, such as 12.")),
                form
            );
        }

        var result = await stock.Adjust(new AdjustStock(form.OperationId(), reason, quantity, form["note"]));
        return result.Ok || Form.IsRepeat(result.Error)
            ? seller.Go($"products/{product.Id}/counts{(variant is null ? "" : $"?variant={variant.Id}")}", "Saved.")
            : await Show(seller, form["variant"], FormErrors.Of(result.Error), form);
    }

    private static async Task<(Product Product, Variant? Variant, IStockGrain Stock)?> Find(SellerContext seller, string variantId)
    {
        var grains = seller.Http.RequestServices.GetRequiredService<IGrainFactory>();
        var stock = await StockEndpoints.Find(grains, seller.StoreId, seller.Route("productId"), variantId);
        return stock.Ok && (await seller.Catalog.Get(seller.Route("productId")))?.Product is { } product
            ? (product, product.FindVariant(variantId), stock.Value)
            : null;
    }
}
