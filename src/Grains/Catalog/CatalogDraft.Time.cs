namespace Dukaan.Catalog;

/// <summary>What time changes, and copies of products.</summary>
public sealed partial class CatalogDraft
{
    private readonly DateTimeOffset _now = time.GetUtcNow();

    /// <summary>Shows products and pages whose time has come, begins and ends sales.</summary>
    public void PassTime()
    {
        PassTimeOfPages();
        foreach (var product in book.Shop.Products)
        {
            var next = SaleRules.At(product, _now);
            next = next.PublishAt <= _now ? Planned(next with { Visible = true }, null) : next;
            if (next != product)
            {
                Put(next with { Version = Version }, null);
            }
        }
    }

    public Result<ProductChange> Duplicate(string productId, string title)
    {
        if (book.Find(productId) is not { } product)
        {
            return Error.NotFound("product");
        }

        if (product.TakenDown is not null)
        {
            return IsTakenDown();
        }

        return Add(
            new AddProduct(
                "",
                title,
                product.RegularPrice,
                product.Description,
                book.FindCategory(product.CategoryId)?.Name,
                Pictures: product.Pictures,
                Visible: false
            )
            {
                Details = Copied(product.Details),
                Labels = product.Labels is { } labels ? new LabelsChange(labels.Brand, labels.Tags, labels.Related) : null,
                Options = product.Options,
                Variants =
                [
                    .. product.Variants.Select(variant => new VariantDraft(
                        null,
                        variant.Values,
                        variant.RegularPrice,
                        Picture: variant.Picture,
                        Details: Copied(variant.Details)
                    )),
                ],
            }
        );
    }

    /// <summary>The details that are the same in a copy: no number of its own, no sale.</summary>
    private static DetailsChange Copied(Items.ItemDetails details) =>
        new(
            CompareAt: details.Sale is { Regular: not null } sale ? sale.CompareAt : details.CompareAt,
            Weight: details.Weight,
            TaxClass: details.TaxClass,
            Hsn: details.Hsn,
            LowStock: details.LowStock
        );

    /// <summary>The product with another time to be shown at.</summary>
    private static Product Planned(Product product, DateTimeOffset? at)
    {
        var extras = (product.Extras ?? ProductExtras.None) with { PublishAt = at };
        return product with { Extras = extras == ProductExtras.None ? null : extras };
    }

    /// <summary>The product shown, hidden, or hidden until a time, as a command says.</summary>
    private Product Shown(Product product, bool? visible, DateTimeOffset? publishAt) =>
        (visible, publishAt) switch
        {
            (null, null) => product,
            (true, null) => Planned(product with { Visible = true }, null),
            (false, null) => product with { Visible = false },
            (_, { } at) when at == default => Planned(product with { Visible = visible ?? product.Visible }, null),
            (_, { } at) when at <= _now => Planned(product with { Visible = true }, null),
            _ => Planned(product with { Visible = false }, publishAt),
        };
}
