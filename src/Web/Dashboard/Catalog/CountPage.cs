using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Dashboard.Locations;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The stock of a counted product or variant: changes with a reason, and the history.</summary>
internal static class CountPage
{
    private const int PageSize = 30;

    private static (string Value, string Text)[] Reasons(ProductsTexts texts) =>
        [
            ("received", texts.ReceivedNew),
            ("counted", texts.CountedSet),
            ("damaged", texts.DamagedLost),
            ("returned", texts.ReturnedBy),
            ("used", texts.UsedAs),
            ("correction", texts.CorrectionBy),
        ];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/counts", seller => Show(seller, seller.Query("variant"), FormErrors.None));
        shop.Post("/products/{productId}/counts", Save);
        shop.Post("/products/{productId}/counts/transfer", Transfer);
    }

    private static async Task<IResult> Transfer(SellerContext seller, Form form)
    {
        if (await Find(seller, form["variant"]) is not var (product, variant, stock))
        {
            return seller.Missing("product");
        }

        var result = await LocationCounts.Transfer(seller, stock, form);
        return result.Ok || Form.IsRepeat(result.Error)
            ? seller.Go($"products/{product.Id}/counts{(variant is null ? "" : $"?variant={variant.Id}")}", seller.Texts.Common.Saved)
            : await Show(seller, form["variant"], FormErrors.Of(result.Error), form);
    }

    private static async Task<IResult> Show(SellerContext seller, string variantId, FormErrors errors, Form? typed = null)
    {
        if (await Find(seller, variantId) is not var (product, variant, stock))
        {
            return seller.Missing("product");
        }

        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var (level, history) = (await stock.Level(), await stock.History(before, PageSize + 1));
        var names = await TeamNames.Of(seller, history.Select(entry => entry.Actor));
        var counts = await LocationCounts.Of(seller, stock);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.Stock,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url(variant is null ? $"products/{product.Id}" : $"products/{product.Id}/variants"), product.Title)}
                <h1>{product.Title} {variant?.Name}</h1>
                <p><strong>{(
                    level.Held > 0
                        ? seller.Texts.Products.InStockHeld(level.Available, level.Held)
                        : seller.Texts.Products.InStockNow(level.Available)
                )}</strong></p>
                {errors.Summary(seller.Texts, "quantity", "note", "from", "to", "location")}
                {counts.LevelList(seller)}
                <form method="post" action="{seller.Url($"products/{product.Id}/counts")}" class="card">{Form.Hidden()}{(
                    variant is null ? default : Controls.HiddenField("variant", variant.Id)
                )}
                {counts.Choice(seller, typed)}
                {SelectField.Of("reason", seller.Texts.Common.Reason, Reasons(seller.Texts.Products), typed?["reason"] ?? "received")}
                {new TextField("quantity", seller.Texts.Products.Quantity)
                {
                    Value = typed?["quantity"] ?? "",
                    Error = errors["quantity"],
                    InputMode = "text",
                    Max = 8,
                    Required = true,
                    AutoComplete = "off",
                }.Html}
                {new TextField("note", seller.Texts.Common.Note)
                {
                    Value = typed?["note"] ?? "",
                    Error = errors["note"],
                    Placeholder = seller.Texts.Products.NoteExample,
                    Max = 200,
                }.Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {counts.TransferForm(seller, product, variant, typed)}
                {History(seller, product, variant, history, names, counts)}
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
        TeamNames names,
        LocationCounts counts
    ) =>
        entries.IsEmpty
            ? default
            : Fragment.Of(
                $"""
            <section class="card flush"><div class="head"><h2>{seller.Texts.Products.StockHistory}</h2></div>
            <ul class="list">{Each(entries.Take(PageSize), entry => Fragment.Of($"""
                <li class="item"><span class="grow"><strong>{
                    Words(seller.Texts.Products, entry.Reason)}</strong><br><span class="soft small">{seller.Time.Of(
                    entry.At)} · {names.Who(entry.Actor)}</span>{counts.Of(seller, entry)}{(entry.Note.Length == 0 ? default
                    : Fragment.Of($"<br>{entry.Note}"))}</span><span class="end num"><strong>{(entry.Change > 0 ? "+"
                    : "")}{entry.Change}</strong><span class="soft small">{
                        seller.Texts.Products.InStockAfter(entry.Available)}</span></span></li>
                """))}</ul></section>
            {(entries.Length <= PageSize ? default
                : Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url(
                $"products/{product.Id}/counts?variant={variant?.Id}&before={entries[PageSize - 1].Number}")}\">{
                    seller.Texts.Common.Older}{Icons.Next}</a>"))}
            """
            );

    private static string Words(ProductsTexts texts, StockReason reason) =>
        reason switch
        {
            StockReason.Counted => texts.CountedWord,
            StockReason.Received => texts.ReceivedWord,
            StockReason.Returned => texts.ReturnedBy,
            StockReason.Damaged => texts.DamagedLost,
            StockReason.Used => texts.UsedAs,
            StockReason.Correction => texts.Correction,
            StockReason.Exchanged => texts.SentInExchange,
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
        };

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller, form["variant"]) is not var (product, variant, stock))
        {
            return seller.Missing("product");
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

        var command = new AdjustStock(form.OperationId(), reason, quantity, form["note"]);
        var result = await LocationCounts.Adjust(seller, stock, form, command);
        return result.Ok || Form.IsRepeat(result.Error)
            ? seller.Go($"products/{product.Id}/counts{(variant is null ? "" : $"?variant={variant.Id}")}", seller.Texts.Common.Saved)
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
