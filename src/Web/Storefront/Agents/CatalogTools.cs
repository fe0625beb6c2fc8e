using System.ComponentModel;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;
using Dukaan.Web.Storefront.Serving;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dukaan.Web.Storefront.Agents;

/// <summary>What an agent may read of a shop. Descriptions are read by language models.</summary>
[McpServerToolType]
internal sealed class CatalogTools
{
    private const int MaxResults = 50;

    [McpServerTool(Name = "get_shop", Title = "The shop", ReadOnly = true, OpenWorld = false)]
    [Description("The shop: its name, currency, categories, whether it takes orders now, and how it can be paid.")]
    public static Task<CallToolResult> GetShop(AgentRequest request, ShopPages pages) =>
        AgentAnswers.Answer(request, "shop", (shop, context) => pages.Page(context, shop, new PageKey(PageKinds.JsonStore)));

    [McpServerTool(Name = "search_products", Title = "Search products", ReadOnly = true, OpenWorld = false)]
    [Description(
        "Products of the shop with price, variants and availability, best matches first. Prices are in minor units of the currency: "
            + "15000 INR is 150 rupees. Give nextCursor back as cursor for more."
    )]
    public static Task<CallToolResult> Search(
        AgentRequest request,
        ShopPages pages,
        [Description("What is searched for, in the shopper's words and any language. Empty: all products.")] string query = "",
        [Description("The handle of a category, to look only there.")] string category = "",
        [Description("The nextCursor of the answer before.")] string cursor = "",
        [Description("How many, 1 to 50.")] int limit = 10
    )
    {
        ListPlace place = default;
        if (cursor.Length > 0 && !(Paging.TryRead(cursor, out var after) && ListPlace.TryRead(after, out place)))
        {
            return AgentAnswers.Answer(request, (_, _) => Task.FromResult<IResult>(Paging.Broken().Problem));
        }

        var key = new PageKey(
            PageKinds.JsonProducts,
            PageEndpoints.Query(query),
            category.Length == 0 ? "" : (ListFilter.None with { Category = Short(category) }).ToString(),
            Size: Math.Clamp(limit, 1, MaxResults),
            After: cursor.Length > 0 ? place.ToString() : ""
        );
        return AgentAnswers.Answer(request, "shop", (shop, context) => pages.Page(context, shop, key));
    }

    [McpServerTool(Name = "get_product", Title = "A product", ReadOnly = true, OpenWorld = false)]
    [Description("One product: description, price, variants with their ids, pictures, and whether each can be ordered now.")]
    public static Task<CallToolResult> GetProduct(
        AgentRequest request,
        ShopPages pages,
        [Description("The product's handle, as search_products names it.")] string handle
    ) =>
        AgentAnswers.Answer(request, "product", (shop, context) =>
            pages.Page(context, shop, new PageKey(PageKinds.JsonProduct, Short(handle)))
        );

    /// <summary>A name longer than any is one name, not a page each.</summary>
    private static string Short(string name) => name.Length > 120 ? "-" : name;
}
