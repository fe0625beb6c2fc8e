using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>
/// Many products in one table with one button. Only fields that were typed into are changed, each product by a command of its own with the
/// version that the table showed, so what another person saved meanwhile is reported and not overwritten. A new number of units is a
/// difference to the shown one, so that what was sold meanwhile stays sold.
/// </summary>
internal static class ProductTablePage
{
    private const int PageSize = 40;
    private const string Shown = "shown";
    private const string Hidden = "hidden";

    private static readonly string[] Fields = ["price", "stock", "tags", "status"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/table", seller => Show(seller, null, ImmutableDictionary<string, FormErrors>.Empty));
        shop.Post("/products/table", Save);
    }

    /// <param name="seller">The shop.</param>
    /// <param name="typed">The input, if some of it could not be saved.</param>
    /// <param name="refused">Why not, by product.</param>
    private static async Task<IResult> Show(SellerContext seller, Form? typed, ImmutableDictionary<string, FormErrors> refused)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var ids = typed?.All("id");
        var from = int.TryParse(seller.Query("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var products = ids is null
            ? catalog.Products.Skip(from).Take(PageSize).ToList()
            : [.. catalog.Products.Where(product => ids.Contains(product.Id))];
        var left = await seller.Http.RequestServices.GetRequiredService<ProductStock>().Totals(seller.StoreId, products);
        var (words, table) = (seller.Texts.Table, products.Select(product => Row(seller, product, left, typed, refused)));
        return Frame.Page(
            seller,
            DashboardSection.Products,
            words.Table,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{words.Table}</h1><p class="soft">{words.Hint}</p>
                {(
                    refused.IsEmpty
                        ? default
                        : Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{words.NotSaved(refused.Count)}</p></div>")
                )}
                <form method="post" action="{seller.Url("products/table")}" class="stack">{Form.Hidden()}
                <ul class="card flush list">{Each(table, row => row)}</ul>
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(
                    ids is null && catalog.Products.Length > from + PageSize
                        ? Fragment.Of(
                            $"<a class=\"btn quiet\" href=\"{seller.Url($"products/table?from={from + PageSize}")}\">{words.More}{
                                Icons.Next}</a>"
                        )
                        : default
                )}
                """
            ),
            refused.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Fragment Row(
        SellerContext seller,
        Product product,
        IReadOnlyDictionary<string, long> left,
        Form? typed,
        ImmutableDictionary<string, FormErrors> refused
    )
    {
        var errors = refused.GetValueOrDefault(product.Id);
        var now = Values(product, left);
        return Fragment.Of(
            $"""
            <li class="item wrap"><div class="grow stack"><input type="hidden" name="id" value="{product.Id}"><input type="hidden"
             name="{product.Id}.version" value="{product.Version}"><a href="{seller.Url($"products/{product.Id}")}">{product.Title}</a>
            <div class="row">{Field("price", seller.Texts.Common.Price, "decimal")}{(
                now.ContainsKey("stock") ? Field("stock", seller.Texts.Products.Stock, "numeric") : default
            )}{Field("tags", seller.Texts.Products.Tags, "text")}{Status()}</div>{(
                errors is null
                    ? default
                    : Fragment.Of($"<p class=\"error\" role=\"alert\">{errors.First}</p>")
            )}</div></li>
            """
        );

        // A row that was saved, or that somebody else changed, shows what is now; another keeps what was typed.
        string Value(string field) =>
            errors is { Stale: false } && typed?.Sent($"{product.Id}.{field}") == true ? typed[$"{product.Id}.{field}"] : now[field];

        Fragment Field(string field, string label, string mode) =>
            Fragment.Of(
                $"""
                <label class="small grow">{label}<input name="{product.Id}.{field}" value="{Value(field)}" inputmode="{mode}"
                 maxlength="{(field == "tags" ? 1300 : 40)}" autocomplete="off" aria-label="{label}: {product.Title}">{Form.Was(
                    $"{product.Id}.{field}",
                    now[field]
                )}</label>
                """
            );

        Fragment Status() =>
            Fragment.Of(
                $"""
                <label class="small grow">{seller.Texts.Products.Visibility}<select name="{product.Id}.status"
                 aria-label="{seller.Texts.Products.Visibility}: {product.Title}">{Option(Shown, seller.Texts.Products.Shown)}{Option(
                    Hidden,
                    seller.Texts.Products.HiddenFrom
                )}</select>{Form.Was($"{product.Id}.status", now["status"])}</label>
                """
            );

        Fragment Option(string value, string label) =>
            Fragment.Of($"""<option value="{value}"{When(Value("status") == value, " selected")}>{label}</option>""");
    }

    /// <summary>What the table shows of a product, by field.</summary>
    private static Dictionary<string, string> Values(Product product, IReadOnlyDictionary<string, long> left)
    {
        var values = new Dictionary<string, string>
        {
            ["price"] = PriceText.Write(product.RegularPrice),
            ["tags"] = string.Join(", ", product.Tags),
            ["status"] = product.Visible ? Shown : Hidden,
        };
        if (product is { Counted: true, Variants.Length: 0 } && left.TryGetValue(product.Id, out var units))
        {
            values["stock"] = units.ToString(CultureInfo.InvariantCulture);
        }

        return values;
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var touched = form.TypedInto.ToHashSet(StringComparer.Ordinal);
        var refused = ImmutableDictionary<string, FormErrors>.Empty;
        var saved = 0;
        foreach (var id in form.All("id").Where(Ids.IsId).Distinct().Take(PageSize))
        {
            var fields = Fields.Where(field => touched.Contains($"{id}.{field}")).ToHashSet();
            if (fields.Count == 0)
            {
                continue;
            }

            var errors = await Save(seller, form, id, fields);
            refused = errors.Any ? refused.Add(id, errors) : refused;
            saved += errors.Any ? 0 : 1;
        }

        return refused.IsEmpty
            ? seller.Go("products/table", saved == 0 ? seller.Texts.Common.NothingChanged : seller.Texts.Table.AreSaved(saved))
            : await Show(seller, form, refused);
    }

    /// <summary>Saves the fields of one product that were typed into.</summary>
    private static async Task<FormErrors> Save(SellerContext seller, Form form, string id, HashSet<string> fields)
    {
        string Typed(string field) => form[$"{id}.{field}"];
        var price = fields.Contains("price") ? PriceText.Read(Typed("price"), seller.Shop.Currency) : default;
        long units = 0,
            shown = 0;
        var errors = FormErrors.None.With(fields.Contains("price") ? price.Error : null);
        if (
            fields.Contains("stock")
            && !(
                InputNormalizer.TryWhole(Typed("stock"), out units)
                && InputNormalizer.TryWhole(form[$"{id}.stock{Form.WasField}"], out shown)
            )
        )
        {
            errors = errors.With(Error.Invalid("stock", "number", "Write a whole number, such as 12."));
        }

        if (errors.Any)
        {
            return errors;
        }

        if (fields.Any(field => field != "stock"))
        {
            var version = long.TryParse(Typed("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
            var edit = new EditProduct(
                form.OperationId(id),
                id,
                version,
                Price: fields.Contains("price") ? price.Value : null,
                Visible: fields.Contains("status") ? Typed("status") == Shown : null
            )
            {
                Labels = fields.Contains("tags") ? new LabelsChange(null, ProductDraft.TagsOf(Typed("tags"))) : null,
            };
            var result = await seller.Catalog.Edit(edit);
            if (!result.Ok && !Form.IsRepeat(result.Error))
            {
                return FormErrors.Of(result.Error);
            }

            seller.Changed(result.Value?.Version ?? 0);
        }

        if (fields.Contains("stock") && units != shown)
        {
            var adjust = new AdjustStock(form.OperationId(id, "stock"), StockReason.Correction, units - shown);
            var result = await seller.Stock(id).Adjust(adjust);
            return result.Ok || Form.IsRepeat(result.Error) ? FormErrors.None : FormErrors.Of(result.Error);
        }

        return FormErrors.None;
    }
}
