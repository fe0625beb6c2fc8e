using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>
/// The options of a product, and the price and stock of each variant: two parts of one form, each saved separately. <see
/// cref="VariantPage"/> has more of each.
/// </summary>
internal static class VariantsPage
{
    private static (string Name, string Values)[] Examples(ProductsTexts texts) =>
        [(texts.SizeExample, "S, M, L"), (texts.ColourExample, texts.ColourValues), (texts.MaterialExample, "")];

    private static readonly string[] Fields = ["price", "stock", "inStock"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/variants", seller => Show(seller, FormErrors.None));
        shop.Post("/products/{productId}/options", SaveOptions);
        shop.Post("/products/{productId}/variants", SaveVariants);
    }

    /// <summary>The link to this page on the product's page.</summary>
    public static Fragment Card(SellerContext seller, Product product) =>
        Fragment.Of(
            $"""
            <nav class="card flush list" aria-label="{seller.Texts.Products.MoreOf}"><ul class="list">
            <li><a class="item" href="{seller.Url(
                $"products/{product.Id}/variants"
            )}">{Icons.Grip}<span class="grow">{seller.Texts.Products.OptionsVariants}<br><span class="soft small">{(
                product.Variants.Length == 0 ? seller.Texts.Common.Nothing : seller.Texts.Products.Variants(product.Variants.Length)
            )}</span></span>{Icons.Next}</a></li>
            {(
                product.Counted && product.Variants.Length == 0
                    ? Fragment.Of(
                        $"""
                        <li><a class="item" href="{seller.Url($"products/{product.Id}/counts")}">{Icons.Products}
                        <span class="grow">{seller.Texts.Products.ChangeStock}</span>{Icons.Next}</a></li>
                        """
                    )
                    : default
            )}
            </ul></nav>
            """
        );

    private static async Task<IResult> Show(SellerContext seller, FormErrors errors, Form? typed = null, Fragment said = default)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        var options = seller.Url($"products/{product.Id}/options");
        var variants = product.Variants.Length == 0 ? default : await Variants(seller, product, typed);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.VariantsOf(product.Title),
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url($"products/{product.Id}"), product.Title)}
            <h1>{seller.Texts.Products.OptionsVariants}</h1>
            {said}{errors.Summary(seller.Texts)}
            {Controls.Parts(options, Fragment.Of($"""
                <section class="card" data-part><h2>{seller.Texts.Products.Options}</h2>
                <p class="soft small">{seller.Texts.Products.OptionsHint}</p>
                {Each(Enumerable.Range(0, VariantRules.MaxOptions), i => Option(seller.Texts.Products, product, typed, i))}
                {Controls.PartButton(options, seller.Texts.Products.SaveOptions, "btn quiet big")}</section>
                {variants}
                """), attributes: When(typed is not null, " data-unsaved"), version: product.Version)}
            {OptionWordsPage.Link(seller, product)}
            """
            ),
            errors.Status
        );
    }

    private static Fragment Option(ProductsTexts texts, Product product, Form? typed, int i)
    {
        var example = Examples(texts)[i];
        var option = i < product.Options.Length ? product.Options[i] : null;
        var name = typed?.Sent("option0.name") == true ? typed[$"option{i}.name"] : option?.Name ?? "";
        var values =
            typed?.Sent("option0.name") == true ? typed[$"option{i}.values"]
            : option is null ? ""
            : string.Join(", ", option.Values);
        return Fragment.Of(
            $"""
            <div class="pair"><input name="option{i}.name" value="{name}" maxlength="{VariantRules.MaxOptionName}" placeholder="{
                example.Name}"
             aria-label="{texts.OptionName(
                i + 1
            )}"><input name="option{i}.values" value="{values}" maxlength="2200" placeholder="{example.Values}"
             aria-label="{texts.OptionValues(i + 1)}"></div>
            """
        );
    }

    private static async Task<Fragment> Variants(SellerContext seller, Product product, Form? typed)
    {
        var left = await seller.Http.RequestServices.GetRequiredService<ProductStock>().Of(seller.StoreId, product);
        var rows = Each(product.Variants, variant =>
            Row(seller, product, variant, left.TryGetValue(variant.Id, out var units) ? $"{units}" : "", typed)
        );
        return Fragment.Of(
            $"""
            <section class="card" data-part><h2>{seller.Texts.Products.VariantsHeading}</h2><p class="soft small">{
                seller.Texts.Products.VariantsHint}</p>
            <table class="variants"><thead><tr><th scope="col">{seller.Texts.Products.Variant}</th><th scope="col">{
                seller.Texts.Products.PriceIn(
                Currencies.Sign(seller.Shop.Currency)
            )}</th><th scope="col">{seller.Texts.Products.Quantity}</th><th scope="col">{
                seller.Texts.Common.InStock}</th></tr></thead><tbody>{rows}</tbody></table>
            {Controls.PartButton(seller.Url($"products/{product.Id}/variants"), seller.Texts.Products.SaveVariants, "btn big")}</section>
            """
        );
    }

    private static Fragment Row(SellerContext seller, Product product, Variant variant, string units, Form? typed)
    {
        string Typed(string field, string now) => typed?.Sent($"{variant.Id}.price") == true ? typed[$"{variant.Id}.{field}"] : now;
        var low = long.TryParse(units, out var count) && count <= (variant.Details.LowStock ?? product.Details.LowStock);
        return Fragment.Of(
            $"""
            <tr><th scope="row"><a href="{seller.Url($"products/{product.Id}/variants/{variant.Id}")}">{variant.Name}</a> {(
                variant.InStock
                    ? Fragment.If(low, Fragment.Of($"<span class=\"badge new\">{seller.Texts.Products.Low}</span>"))
                    : Fragment.Of($"<span class=\"badge off\">{seller.Texts.Common.SoldOut}</span>")
            )}</th>
            <td><input name="{variant.Id}.price" value="{Typed(
                "price",
                PriceText.Write(variant.RegularPrice)
            )}" inputmode="decimal" maxlength="40" required aria-label="{
                seller.Texts.Products.PriceOf(variant.Name, seller.Shop.Currency)}"></td>
            <td><input name="{variant.Id}.stock" value="{Typed(
                "stock",
                units
            )}" inputmode="numeric" maxlength="7" placeholder="–" aria-label="{
                seller.Texts.Products.QuantityOf(variant.Name)}"><input type="hidden"
             name="{variant.Id}.stockShown" value="{units}"></td>
            <td><input type="checkbox" name="{variant.Id}.inStock" value="true"{When(
                typed?.Sent($"{variant.Id}.price") == true ? typed[$"{variant.Id}.inStock"] == "true" : variant.InStock,
                " checked"
            )}{When(variant.Counted, " disabled")} aria-label="{seller.Texts.Products.TitleInStock(variant.Name)}"></td></tr>
            """
        );
    }

    private static async Task<IResult> SaveOptions(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        ImmutableArray<ProductOption> options =
        [
            .. Enumerable
                .Range(0, VariantRules.MaxOptions)
                .Select(i => new ProductOption(form[$"option{i}.name"], Pricing.PricingTexts.List(form[$"option{i}.values"])))
                .Where(option => option.Name.Length + option.Values.Length > 0),
        ];
        return options.IsEmpty && product.Options.IsEmpty
            ? await Show(
                seller,
                FormErrors.Of(
                    Error.Invalid(
                        "options",
                        "options-missing",
                        "Nothing saved yet: enter an option, such as Size, and its values, such as S, M, L."
                    )
                ),
                form
            )
            : await Done(
                seller,
                product,
                form,
                await seller.Catalog.Edit(new EditProduct(form.OperationId(), product.Id, form.Version) { Options = options }),
                TypedVariants(product, form)
            );
    }

    private static async Task<IResult> SaveVariants(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        var errors = FormErrors.None;
        var drafts = ImmutableArray.CreateBuilder<VariantDraft>(product.Variants.Length);
        foreach (var variant in product.Variants)
        {
            var price = PriceText.Read(form[$"{variant.Id}.price"], seller.Shop.Currency);
            var stock = Units(form[$"{variant.Id}.stock"], form[$"{variant.Id}.stockShown"], variant);
            errors = errors.With(price.Error).With(stock.Error);
            var counts = stock.Value is >= 0 || (variant.Counted && stock.Value is null);
            drafts.Add(new VariantDraft(variant.Id, [], price.Value, counts ? null : form[$"{variant.Id}.inStock"] == "true", stock.Value));
        }

        return errors.Any
            ? await Show(seller, errors, form)
            : await Done(
                seller,
                product,
                form,
                await seller.Catalog.Edit(
                    new EditProduct(form.OperationId(), product.Id, form.Version) { Variants = drafts.ToImmutable() }
                ),
                TypedOptions(product, form)
            );
    }

    /// <summary>The new count of units: null unchanged, −1 not counted any more.</summary>
    private static Result<long?> Units(string typed, string shown, Variant variant)
    {
        if (typed == shown)
        {
            return new Result<long?>();
        }

        if (typed.Length == 0)
        {
            return new Result<long?> { Value = variant.Counted ? -1 : null };
        }

        return InputNormalizer.TryWhole(typed, out long units)
            ? new Result<long?> { Value = units }
            : new Result<long?>
            {
                Error = Error.Invalid("stock", "stock-unreadable", "How many do you have? Write a whole number, such as 12."),
            };
    }

    /// <summary>The fields of the options, if they have unsaved input; else none.</summary>
    private static string[] TypedOptions(Product product, Form form)
    {
        var fields = Enumerable
            .Range(0, VariantRules.MaxOptions)
            .SelectMany(i =>
                new[]
                {
                    (Name: $"option{i}.name", Saved: i < product.Options.Length ? product.Options[i].Name : ""),
                    (Name: $"option{i}.values", Saved: i < product.Options.Length ? string.Join(", ", product.Options[i].Values) : ""),
                }
            )
            .ToArray();
        return fields.Any(field => form.Sent(field.Name) && form[field.Name] != field.Saved) ? [.. fields.Select(field => field.Name)] : [];
    }

    /// <summary>The fields of the variants that have unsaved input.</summary>
    private static string[] TypedVariants(Product product, Form form) =>
        [
            .. product
                .Variants.Where(variant =>
                    form.Sent($"{variant.Id}.price")
                    && (
                        form[$"{variant.Id}.price"] != PriceText.Write(variant.RegularPrice)
                        || form[$"{variant.Id}.stock"] != form[$"{variant.Id}.stockShown"]
                        || (!variant.Counted && form[$"{variant.Id}.inStock"] == "true" != variant.InStock)
                    )
                )
                .SelectMany(variant => Fields.Select(field => $"{variant.Id}.{field}")),
        ];

    /// <summary>Input for variants that no longer exist.</summary>
    private static Fragment Replaced(SellerContext seller, Product before, Product now, Form form, string[] unsaved)
    {
        var gone = before
            .Variants.Where(variant => now.Variants.All(each => each.Id != variant.Id) && unsaved.Contains($"{variant.Id}.price"))
            .Select(variant => $"{variant.Name}: {form[$"{variant.Id}.price"]}, {form[$"{variant.Id}.stock"]}".TrimEnd(',', ' '))
            .ToArray();
        return gone.Length == 0
            ? default
            : Fragment.Of(
                $"""
                <div class="flash warn"><div><p>{seller.Texts.Products.Replaced}</p>{Each(gone, text =>
                    Fragment.Of($"<p>{text}</p>")
                )}</div></div>
                """
            );
    }

    /// <summary>
    /// The response after saving a part, or why it was refused. If the other part has unsaved input, the response is the page with it.
    /// </summary>
    private static async Task<IResult> Done(
        SellerContext seller,
        Product product,
        Form form,
        Result<ProductChange> result,
        string[] unsaved
    )
    {
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, FormErrors.Of(result.Error), form);
        }

        if (result.Ok)
        {
            seller.Changed(result.Value.Version);
        }

        var isChanged = !result.Ok || result.Value.Product.Version != form.Version;
        var said = isChanged ? seller.Texts.Common.SavedInShop : seller.Texts.Common.NothingChanged;
        return unsaved.Length > 0
            ? await Show(
                seller,
                FormErrors.None,
                form.Only(unsaved),
                Fragment.Of($"{Flash.Said(said)}{Replaced(seller, product, result.Value?.Product ?? product, form, unsaved)}")
            )
            : seller.Go($"products/{product.Id}/variants", said);
    }

    private static async Task<Product?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? (await seller.Catalog.Get(seller.Route("productId")))?.Product : null;
}
