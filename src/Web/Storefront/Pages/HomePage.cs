using Dukaan.Catalog;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The shop's front page: name, menu, featured products, and all products by category, in pages.</summary>
internal static class HomePage
{
    /// <summary>False if the list has no such page.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, int number, string after)
    {
        var pager = Pager.Of(shop.Products.Length, number, after, i => shop.PlaceOf(shop.Products[i]));
        if (!pager.Exists)
        {
            return false;
        }

        var store = frame.Store;
        var canonical = number == 1 ? "" : $"?page={number}";
        var description =
            store.Description.Length > 0
                ? store.Description
                : string.Join(", ", shop.Sections.Take(8).Select(section => section.Category?.Name ?? store.Name));
        Layout.Begin(html, frame, new PageHead(store.Name, description, canonical));
        if (number == 1)
        {
            Hero(html, frame);
        }

        ShopMenu.Write(html, frame, shop, number == 1 ? "" : null);
        if (number == 1 && after.Length == 0)
        {
            Featured(html, frame, shop);
        }

        if (shop.Products.Length == 0)
        {
            html.Write($"""<p class="empty">{frame.Texts.EmptyShop}</p>""");
        }

        Products(html, frame, shop, pager);
        pager.Write(html, frame, frame.Home);
        if (number == 1 && pager.Pages > 1)
        {
            Categories(html, frame, shop);
        }

        if (number == 1 && after.Length == 0)
        {
            Hours(html, frame);
            ShopData.Write(html, frame);
        }

        ListData.Products(html, frame, pager.Cut(shop.Products));
        Layout.End(html, frame);
        return true;
    }

    public static void SearchForm(HtmlWriter html, ShopFrame frame, string query)
    {
        var label = Texts.ShopTexts.Fill(frame.Texts.SearchIn, frame.Store.Name);
        html.Write(
            $"""
            <form class="find" role="search" action="{frame.Path}/search" data-script="{Asset.Url("search.js")}"><input type="search"
             name="q" value="{query}" placeholder="{label}" aria-label="{label}" maxlength="120" enterkeyhint="search"
             autocomplete="off"><button type="submit" aria-label="{frame.Texts.Search}">{Icons.Search}</button></form>
            """
        );
    }

    /// <summary>What the seller shows first.</summary>
    private static void Featured(HtmlWriter html, ShopFrame frame, ShopIndex shop)
    {
        if (shop.Featured is { IsEmpty: false } featured)
        {
            html.Write($"<h2>{frame.Texts.Shelves.Featured}</h2>");
            ProductCards.Write(html, frame, featured, shop.HasPictures, eager: ProductCards.FirstScreen);
        }
    }

    private static void Hours(HtmlWriter html, ShopFrame frame)
    {
        if (frame.Store.Hours.AreSaid)
        {
            html.Write($"<details><summary>{frame.Texts.Hours.Heading}</summary>{HoursTable.Of(frame)}</details>");
        }
    }

    private static void Hero(HtmlWriter html, ShopFrame frame)
    {
        html.Raw("<div class=\"hero\">"u8);
        Layout.Avatar(html, frame, 88);
        html.Write($"<div><h1>{frame.Store.Name}</h1>");
        if (frame.Store.Description.Length > 0)
        {
            html.Write($"""<p class="about">{frame.Store.Description}</p>""");
        }

        html.Raw("</div></div>"u8);
        SearchForm(html, frame, "");
    }

    /// <summary>This page's products, with a heading at each new category.</summary>
    private static void Products(HtmlWriter html, ShopFrame frame, ShopIndex shop, Pager pager)
    {
        var (skip, left, eager) = (pager.Start, Pager.Size, ProductCards.FirstScreen);
        foreach (var (category, products) in shop.Sections)
        {
            if (skip >= products.Length)
            {
                skip -= products.Length;
                continue;
            }

            if (left == 0)
            {
                return;
            }

            var shown = products.Slice(skip, Math.Min(left, products.Length - skip));
            (skip, left) = (0, left - shown.Length);
            Heading(html, frame, shop, category, products.Length);
            ProductCards.Write(html, frame, shown, shop.HasPictures, eager);
            eager = 0;
        }
    }

    private static void Heading(HtmlWriter html, ShopFrame frame, ShopIndex shop, Category? category, int count)
    {
        if (category is not null)
        {
            html.Write(
                $"""
                <h2><a href="{frame.Path}/c/{category.Handle:url}">{category.Name}</a> <small>{frame.Texts.Items(
                    count,
                    frame.Numerals
                )}</small></h2>
                """
            );
        }
        else if (shop.Sections.Length > 1)
        {
            html.Write($"<h2>{frame.Texts.OtherItems} <small>{frame.Texts.Items(count, frame.Numerals)}</small></h2>");
        }
    }

    /// <summary>All categories with their number of products: navigation for a large menu.</summary>
    private static void Categories(HtmlWriter html, ShopFrame frame, ShopIndex shop)
    {
        if (shop.Sections.Length < 2)
        {
            return;
        }

        html.Write($"""<h2>{frame.Texts.Categories}</h2><ul class="index">""");
        foreach (var (category, products) in shop.Sections)
        {
            if (category is null)
            {
                continue;
            }

            html.Write($"""<li><a href="{frame.Path}/c/{category.Handle:url}">""");
            if (products.FirstOrDefault(product => product.Pictures.Length > 0) is { } pictured)
            {
                html.Write(
                    $"""
                    <img src="{frame.Picture(pictured.Pictures[0], 320, PictureFormat.Webp)}" width="56" height="56"
                     alt="" loading="lazy" decoding="async">
                    """
                );
            }

            html.Write($"<span>{category.Name}<small>{frame.Texts.Items(products.Length, frame.Numerals)}</small></span></a></li>");
        }

        html.Raw("</ul>"u8);
    }
}
