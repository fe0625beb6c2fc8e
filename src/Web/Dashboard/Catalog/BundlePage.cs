using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Hours;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>What a bundle is made of.</summary>
internal static class BundlePage
{
    /// <summary>The most choices of a line; programs may choose among all.</summary>
    private const int MaxOffered = 500;

    /// <summary>Empty lines for parts that are added.</summary>
    private const int Blank = 2;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/bundle", seller => Show(seller, null, FormErrors.None));
        shop.Post("/products/{productId}/bundle", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        if (await Find(seller) is not { } product || await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("product");
        }

        var words = seller.Texts.Bundles;
        ImmutableArray<(string Value, string Name)> offered = [.. Offered(catalog, product).Take(MaxOffered)];
        var lines = typed is null ? product.Parts.Length + Blank : Lines(typed).Count();
        return Frame.Page(
            seller,
            DashboardSection.Products,
            words.Bundle,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url($"products/{product.Id}"), product.Title)}
                <h1>{words.Bundle}</h1>
                {errors.Summary(seller.Texts, "parts")}
                <p class="soft">{words.Hint}</p>
                <form method="post" action="{seller.Url($"products/{product.Id}/bundle")}" class="card">{Form.Hidden(
                    product.Version
                )}{Each(Enumerable.Range(0, Math.Min(lines, BundlePart.Max)), i => Line(seller, product, offered, typed, i))}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                """
            ),
            errors.Status
        );
    }

    private static Fragment Line(
        SellerContext seller,
        Product product,
        ImmutableArray<(string Value, string Name)> offered,
        Form? typed,
        int i
    )
    {
        var part = i < product.Parts.Length ? product.Parts[i] : null;
        var chosen = typed?[$"part{i}"] ?? (part is null ? "" : Value(part.ProductId, part.VariantId));
        var quantity = typed?[$"quantity{i}"] ?? (part is null ? "1" : $"{part.Quantity}");
        return Fragment.Of(
            $"""
            <div class="row fill">{SelectField.Of($"part{i}", seller.Texts.Bundles.Part, offered.Prepend(("", "–")), chosen)}{new TextField(
                $"quantity{i}",
                seller.Texts.Products.Quantity
            )
            {
                Value = quantity,
                InputMode = "numeric",
                Max = 2,
                AutoComplete = "off",
            }.Html}</div>
            """
        );
    }

    /// <summary>What can be a part: products that are no bundles, each of their variants; parts that are come first.</summary>
    private static IEnumerable<(string Value, string Name)> Offered(CatalogSnapshot catalog, Product bundle) =>
        from product in catalog.Products
        where product.Id != bundle.Id && product.Parts.IsEmpty
        orderby bundle.Parts.Any(part => part.ProductId == product.Id) descending
        from item in product.Variants.IsEmpty
            ? [(Value(product.Id, null), product.Title)]
            : product.Variants.Select(variant => (Value(product.Id, variant.Id), $"{product.Title}, {variant.Name}"))
        select item;

    private static string Value(string productId, string? variantId) => variantId is null ? productId : $"{productId}/{variantId}";

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        var parts = Lines(form)
            .Where(i => form.Has($"part{i}"))
            .Select(i => (Ids: form[$"part{i}"].Split('/'), Quantity: SlotDraft.Number(form[$"quantity{i}"])))
            .Select(part => new BundlePart(part.Ids[0], part.Ids.Length > 1 ? part.Ids[1] : null, part.Quantity))
            .ToImmutableArray();
        var gate = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        if (parts.Length > 0 && gate.WhyNot(Feature.Bundles, "parts") is { } later)
        {
            return await Show(seller, form, FormErrors.Of(later));
        }

        var result = await seller.Catalog.Edit(new EditProduct(form.OperationId(), product.Id, form.Version) { Parts = parts });
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, form, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? product.Version);
        return seller.Go($"products/{product.Id}", seller.Texts.Common.Saved);
    }

    private static IEnumerable<int> Lines(Form form) => Enumerable.Range(0, BundlePart.Max).TakeWhile(i => form.Sent($"part{i}"));

    private static async Task<Product?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? (await seller.Catalog.Get(seller.Route("productId")))?.Product : null;
}
