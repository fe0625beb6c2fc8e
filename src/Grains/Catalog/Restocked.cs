namespace Dukaan.Catalog;

/// <summary>What a change lets shoppers have again.</summary>
internal static class Restocked
{
    /// <summary>The ids under which stock is counted of what could not be had before the change, and can after it.</summary>
    public static ImmutableArray<string> In(CatalogBook before, CatalogChanged change)
    {
        if (change.Products.IsEmpty)
        {
            return [];
        }

        var restocked = ImmutableArray.CreateBuilder<string>();
        foreach (var product in change.Products)
        {
            if (!product.Visible || before.Find(product.Id) is not { } was)
            {
                continue;
            }

            if (product.Variants.IsEmpty)
            {
                if (product.InStock && !(was.Visible && was.InStock))
                {
                    restocked.Add(product.Id);
                }

                continue;
            }

            restocked.AddRange(
                product
                    .Variants.Where(variant => variant.InStock && !(was.Visible && was.FindVariant(variant.Id)?.InStock == true))
                    .Select(variant => variant.Id)
            );
        }

        return restocked.DrainToImmutable();
    }
}
