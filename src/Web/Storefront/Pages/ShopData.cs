using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// Who the shop is, and how it is searched, for search engines. The rules are those of schema.org and of Google's documentation for
/// organizations, merchant return policies and site names.
/// </summary>
internal static class ShopData
{
    public static void Write(HtmlWriter html, ShopFrame frame)
    {
        var store = frame.Store;
        var home = frame.Address("");
        DataBlock.Write(html, store.Address.Length > 0 ? "Store" : "OnlineStore", json =>
        {
            json.WriteString("name", store.Name);
            json.WriteString("url", home);
            if (store.Description.Length > 0)
            {
                json.WriteString("description", store.Description);
            }

            if (store.Picture is { } picture)
            {
                var address = $"{frame.PictureAddress(picture, 1280, PictureFormat.Jpeg)}";
                json.WriteString("logo", address);
                json.WriteString("image", address);
            }

            if (store.Phone is { } phone)
            {
                json.WriteString("telephone", phone);
            }

            if (store.Address.Length > 0)
            {
                json.WriteString("address", store.Address);
                HoursData.Write(json, store.Hours);
            }

            if (!store.Social.IsEmpty)
            {
                json.WriteStartArray("sameAs");
                foreach (var address in store.Social)
                {
                    json.WriteStringValue(address);
                }

                json.WriteEndArray();
            }

            if (store.ReturnPolicy.Length > 0)
            {
                json.Begin("hasMerchantReturnPolicy", "MerchantReturnPolicy");
                json.WriteString("merchantReturnLink", frame.Address(ShopPaths.InfoPath));
                json.WriteEndObject();
            }
        });
        DataBlock.Write(html, "WebSite", json =>
        {
            json.WriteString("name", store.Name);
            json.WriteString("url", home);
            json.WriteString("inLanguage", store.Language);
            json.Begin("potentialAction", "SearchAction");
            json.Begin("target", "EntryPoint");
            json.WriteString("urlTemplate", $"{frame.Address("/search")}?q={{search_term_string}}");
            json.WriteEndObject();
            json.WriteString("query-input", "required name=search_term_string");
            json.WriteEndObject();
        });
    }
}
