using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The products that are shown beside a product: chosen by hand, or none chosen, and the shop chooses.</summary>
internal static class RelatedPage
{
    private const int MaxOffered = 1_000;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/related", seller => Show(seller, null, FormErrors.None));
        shop.Post("/products/{productId}/related", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, ImmutableArray<string>? typed, FormErrors errors)
    {
        if (await Find(seller) is not { } product || await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("product");
        }

        // Those that are chosen come first and in their order, so that saving keeps it.
        var chosen = typed ?? product.Related;
        var others = catalog.Products.Where(other => other.Id != product.Id).ToDictionary(other => other.Id, StringComparer.Ordinal);
        var offered = chosen
            .Select(id => others.GetValueOrDefault(id))
            .OfType<Product>()
            .Concat(others.Values.Where(other => !chosen.Contains(other.Id)))
            .Take(MaxOffered);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.ShownWith(product.Title),
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url($"products/{product.Id}"), product.Title)}
                <h1>{seller.Texts.Products.ShownWithIt}</h1>
                {errors.Summary(seller.Texts, "related")}
                <form method="post" action="{seller.Url($"products/{product.Id}/related")}" class="card">{Form.Hidden()}
                <p class="soft">{seller.Texts.Products.ShownWithHint}</p>
                <div class="field"><label for="related">{seller.Texts.Products.Products}</label><select id="related" name="related"
                 multiple size="10">{Each(
                    offered,
                    other =>
                        Fragment.Of($"<option value=\"{other.Id}\"{When(chosen.Contains(other.Id), " selected")}>{other.Title}</option>")
                )}</select></div>
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        ImmutableArray<string> related = [.. form.All("related").Where(Ids.IsId).Distinct(StringComparer.Ordinal)];
        var result = await seller.Catalog.Edit(
            new EditProduct(form.OperationId(), product.Id) { Labels = new LabelsChange(Related: related) }
        );
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, related, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? product.Version);
        return seller.Go($"products/{product.Id}", seller.Texts.Common.Saved);
    }

    private static async Task<Product?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? (await seller.Catalog.Get(seller.Route("productId")))?.Product : null;
}
