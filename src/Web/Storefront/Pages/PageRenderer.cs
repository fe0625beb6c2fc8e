using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// Renders a shop's pages and the API's shared responses (section 6 of the design). Pure: its caches depend on a snapshot and live as long
/// as it.
/// </summary>
/// <param name="cdn">Scheme and host of pictures; empty: the page's own.</param>
/// <param name="tellsBack">Whether shoppers can be told when something is there again.</param>
public sealed class PageRenderer(string cdn = "", bool tellsBack = false) : IPageRenderer
{
    private const string HtmlType = "text/html; charset=utf-8";
    private const string JsonType = "application/json; charset=utf-8";

    private static readonly Fragment SuspendedJson = Fragment.Trusted(
        """{"type":"about:blank","title":"Forbidden","status":403,"detail":"This shop is not available.","code":"shop-suspended"}"""
    );

    private readonly ShopIndexes _indexes = new();

    public Page Render(CatalogSnapshot shop, PageKey key) => Render(shop, key, null);

    /// <summary>A page that is sent once, in the one form that its client takes.</summary>
    internal Page RenderOnce(CatalogSnapshot shop, PageKey key, BodyEncoding encoding) => Render(shop, key, encoding);

    public void Follow(CatalogSnapshot before, CatalogSnapshot after) => _indexes.Follow(before, after);

    private Page Render(CatalogSnapshot shop, PageKey key, BodyEncoding? only)
    {
        var page = RenderIn(shop, key, only);
        return shop.Store.Languages.IsEmpty || !PageKinds.HasLanguages(key.Kind)
            ? page
            : page with
            {
                Languages = $"{shop.Store.Language},{string.Join(',', shop.Store.Languages)}",
            };
    }

    private Page RenderIn(CatalogSnapshot own, PageKey key, BodyEncoding? only)
    {
        var main = own.Store.Language;
        var shop = IsTranslated(own, key) ? _indexes.In(own, key.Language).Shop : own;
        if (key.Slug.Length > 0 && !key.AtRoot && key.Slug != shop.Store.Slug)
        {
            return new Page(
                StatusCodes.Status308PermanentRedirect,
                HtmlType,
                "",
                shop.Version,
                [],
                [],
                [],
                ShopPaths.Of(shop.Store.Slug, key)
            );
        }

        if (shop.Store.Suspended is not null && SuspendedPage.Replaces(key.Kind))
        {
            return Suspended(shop, key, main, only);
        }

        if (key.Kind == PageKinds.Search && IndexOf(own, key).CategoryInsteadOf(key.Name) is { } category)
        {
            var path = $"{Frame(shop, key, main).Path}/c/{Uri.EscapeDataString(category.Handle)}";
            return new Page(StatusCodes.Status302Found, HtmlType, "", shop.Version, [], [], [], path);
        }

        if (Moved(own, shop, key) is { } moved)
        {
            return moved;
        }

        using var body = new HtmlWriter(64 * 1024);
        var (status, type) = Write(body, own, shop, key, out var found);
        return Pack(status, type, shop.Version, body, only) with { Found = found };
    }

    private (int Status, string ContentType) Write(HtmlWriter body, CatalogSnapshot own, CatalogSnapshot shop, PageKey key, out int? found)
    {
        var main = own.Store.Language;
        found = null;
        var index = IndexOf(own, key);
        var frame = Frame(shop, key, main).Withheld();
        switch (key.Kind)
        {
            case PageKinds.Profile:
                ShopJson.Profile(body, shop.Store);
                return (StatusCodes.Status200OK, JsonType);
            case PageKinds.Sitemap:
                Sitemap.Write(body, frame, index);
                return (StatusCodes.Status200OK, "application/xml; charset=utf-8");
            case PageKinds.GoogleFeed:
                ProductFeed.Write(body, frame, index, FeedReader.Google);
                return (StatusCodes.Status200OK, "application/rss+xml; charset=utf-8");
            case PageKinds.MetaFeed:
                ProductFeed.Write(body, frame, index, FeedReader.Meta);
                return (StatusCodes.Status200OK, "application/rss+xml; charset=utf-8");
            case PageKinds.AgentFeed:
                AgentFeed.Write(body, frame, index);
                return (StatusCodes.Status200OK, "application/jsonl; charset=utf-8");
            case PageKinds.ShareCard:
                if (index.Product(key.Name) is not { } shared)
                {
                    return (StatusCodes.Status404NotFound, JsonType);
                }

                ShopJson.Write(body, ShareCard.Of(frame, shared));
                return (StatusCodes.Status200OK, JsonType);
            case PageKinds.IndexNowKey:
                body.Write($"{IndexNowKey.Of(shop.Store.StoreId)}");
                return (StatusCodes.Status200OK, "text/plain; charset=utf-8");
            case PageKinds.Manifest:
                ShopApp.Manifest(body, frame);
                return (StatusCodes.Status200OK, "application/manifest+json; charset=utf-8");
            case PageKinds.Icon:
                ShopApp.Icon(body, frame);
                return (StatusCodes.Status200OK, "image/svg+xml; charset=utf-8");
            case PageKinds.Robots:
                Sitemap.Robots(body, frame);
                return (StatusCodes.Status200OK, "text/plain; charset=utf-8");
            case PageKinds.JsonStore:
                ShopJson.Store(body, shop, index, key.Host);
                return (StatusCodes.Status200OK, JsonType);
            case PageKinds.JsonProducts:
                found = ShopJson.Products(body, shop, index, key.Name, ListFilter.Parse(key.Filter), key.After ?? "", key.Size);
                return (StatusCodes.Status200OK, JsonType);
            case PageKinds.JsonCollections:
                ShopCollectionJson.All(body, shop, index);
                return (StatusCodes.Status200OK, JsonType);
            case PageKinds.JsonCollection:
                return (
                    ShopCollectionJson.One(body, shop, index, key.Name) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
                    JsonType
                );
            case PageKinds.JsonCollectionProducts:
                var listed = ShopCollectionJson.Products(
                    body,
                    shop,
                    index,
                    key.Name,
                    ListFilter.Parse(key.Filter),
                    key.After ?? "",
                    key.Size
                );
                return (listed ? StatusCodes.Status200OK : StatusCodes.Status404NotFound, JsonType);
            case PageKinds.JsonProduct:
                return (ShopJson.Product(body, shop, index, key.Name) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound, JsonType);
        }

        var isThere = key.Kind switch
        {
            PageKinds.Home => HomePage.Write(body, frame, index, key.Number, key.After ?? ""),
            PageKinds.Category => CategoryPage.Write(
                body,
                frame,
                index,
                key.Name,
                ListFilter.Parse(key.Filter),
                key.Number,
                key.After ?? ""
            ),
            PageKinds.Collection => CollectionPage.Write(
                body,
                frame,
                index,
                key.Name,
                ListFilter.Parse(key.Filter),
                key.Number,
                key.After ?? ""
            ),
            PageKinds.Collections => CollectionsPage.Write(body, frame, index),
            PageKinds.Product => ProductPage.Write(body, frame, index, key.Name, key.Filter, key.Plain),
            PageKinds.Search => SearchPage.Write(
                body,
                frame,
                index,
                key.Name,
                ListFilter.Parse(key.Filter),
                key.Number,
                key.After ?? "",
                key.Plain,
                out found
            ),
            PageKinds.Info => InfoPage.Write(body, frame),
            PageKinds.Written => WrittenPage.Write(body, frame, index, shop.Pages, key.Name),
            PageKinds.Offline => OfflinePage.Write(body, frame),
            _ => false,
        };
        if (isThere)
        {
            return (StatusCodes.Status200OK, HtmlType);
        }

        var gone = HandleOf(key.Kind) is { } kind && index.TryMoved(kind, key.Name, out var now) && now is null;
        NotFoundPage.Write(body, frame, index, gone);
        return (gone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound, HtmlType);
    }

    /// <summary>Whether it is read in another of the shop's languages than its own.</summary>
    private static bool IsTranslated(CatalogSnapshot own, PageKey key) =>
        key.Language is { Length: > 0 } && own.Store.Languages.Contains(key.Language);

    private ShopIndex IndexOf(CatalogSnapshot own, PageKey key) =>
        IsTranslated(own, key) ? _indexes.In(own, key.Language).Index : _indexes.Of(own);

    private ShopFrame Frame(CatalogSnapshot shop, PageKey key, string main)
    {
        var frame = new ShopFrame(shop.Store, key.Host, key.AtRoot, cdn) { Main = main, TellsBack = tellsBack };
        return shop.Store.Languages.IsEmpty
            ? frame
            : frame with
            {
                Here = ShopPaths.Within(key) is { Length: > 0 } within ? frame.Path + within : frame.Home,
            };
    }

    private Page Suspended(CatalogSnapshot shop, PageKey key, string main, BodyEncoding? only)
    {
        using var body = new HtmlWriter(16 * 1024);
        if (SuspendedPage.IsHtml(key.Kind))
        {
            SuspendedPage.Write(body, Frame(shop, key, main).Withheld());
            return Pack(StatusCodes.Status403Forbidden, HtmlType, shop.Version, body, only);
        }

        body.Write($"{SuspendedJson}");
        return Pack(StatusCodes.Status403Forbidden, "application/problem+json", shop.Version, body, only);
    }

    /// <summary>The redirect from a name in a link that was changed; null: there is none.</summary>
    private Page? Moved(CatalogSnapshot own, CatalogSnapshot shop, PageKey key)
    {
        var main = own.Store.Language;
        if (shop.Retired.IsEmpty || HandleOf(key.Kind) is not { } kind)
        {
            return null;
        }

        var index = IndexOf(own, key);
        var (isOne, path) = kind switch
        {
            HandleKind.Product => (index.Product(key.Name) is not null, "/p/"),
            HandleKind.Category => (shop.Categories.Any(category => category.Handle == key.Name), "/c/"),
            _ => (shop.Collections.Any(collection => collection.Handle == key.Name), $"{ShopPaths.CollectionsPath}/"),
        };
        if (isOne || !index.TryMoved(kind, key.Name, out var now) || now is null)
        {
            return null;
        }

        var address = Frame(shop, key, main).Path + path + Uri.EscapeDataString(now);
        return new Page(StatusCodes.Status301MovedPermanently, HtmlType, "", shop.Version, [], [], [], address);
    }

    private static HandleKind? HandleOf(string kind) =>
        kind switch
        {
            PageKinds.Product => HandleKind.Product,
            PageKinds.Category => HandleKind.Category,
            PageKinds.Collection => HandleKind.Collection,
            _ => null,
        };

    private static Page Pack(int status, string contentType, long version, HtmlWriter written, BodyEncoding? only)
    {
        var body = written.Written.Span;
        var etag = $"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 12))}\"";
        var brotli = only is null or BodyEncoding.Brotli ? Compression.Brotli(body, CompressionLevel.Fastest) : [];
        return new Page(
            status,
            contentType,
            etag,
            version,
            only is BodyEncoding.Brotli && brotli.Length > 0 ? [] : body.ToArray(), // a packed page
            brotli,
            only is null or BodyEncoding.Gzip ? Page.GzipOf(body) : []
        );
    }
}
