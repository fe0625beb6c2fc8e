namespace Dukaan.Web.Ops;

/// <summary>Values of examples.</summary>
internal static class ApiSamples
{
    private const string Id = "01jdy7k3q8v5n2m4x6z9w1c0be";
    private const string Time = "2026-11-21T09:30:00.000Z";

    /// <summary>Bodies that are accepted as they are once their ids exist: by operation, or by type.</summary>
    public static IReadOnlyDictionary<string, string> Requests { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CodeWanted"] = """{"phone":"+919812345678"}""",
            ["CodeGiven"] = """{"challengeId":"CfDJ8N4XkQ","code":"123456"}""",
            ["StoreOpening"] = """{"name":"Asha Sweets","currency":"INR","language":"en"}""",
            ["StorePatch"] = """
                {"description":"Sweets since 1962.","open":true,"timeZone":"Asia/Kolkata",
                 "theme":{"accent":"#8a1c4a","background":"#fff8f2"},
                 "hours":{"week":[{"day":"monday","from":"10:00","until":"19:30"}],"days":[{"day":"2026-12-25","name":"Christmas"}]}}
                """,
            ["ProductGiven"] = """
                {"title":"Cotton kurta","price":{"amount":149900,"currency":"INR"},"description":"Handwoven.","category":"Kurtas",
                 "brand":"Anokhi","tags":["cotton","summer"],
                 "compareAt":{"amount":179900,"currency":"INR"},"weight":350,"hsn":"6204","visible":true,
                 "options":[{"name":"Size","values":["S","M"]}],
                 "variants":[{"values":["S"],"stock":5,"sku":"KURTA-S"},
                  {"values":["M"],"stock":7,"sku":"KURTA-M","price":{"amount":154900,"currency":"INR"}}]}
                """,
            ["OrderGiven"] = $$"""{"ids":["{{Id}}"]}""",
            ["ProductPatch"] =
                """{"title":"Cotton kurta, long","price":{"amount":159900,"currency":"INR"},"description":null,"inStock":true}""",
            ["VariantPatch"] = """{"price":{"amount":159900,"currency":"INR"},"stock":12}""",
            ["StockGiven"] = """{"reason":"received","quantity":12,"note":"From the workshop"}""",
            ["TransferGiven"] = """{"from":"main","to":"main","quantity":1}""",
            ["CategoryPatch"] = """{"name":"Long kurtas"}""",
            ["CollectionGiven"] = """
                {"title":"Under 500","description":"Small gifts.","sort":"price",
                 "rule":{"any":false,"conditions":[{"field":"price","comparison":"at-most","value":"50000"},
                  {"field":"tag","comparison":"is","value":"gift"}]}}
                """,
            ["CollectionPatch"] = """{"title":"Small gifts","visible":true,"sort":"newest"}""",
            ["TranslationsGiven"] = """{"texts":[{"language":"hi","title":"लड्डू","text":"शुद्ध घी में बने"}]}""",
            ["ShopPageGiven"] = """{"title":"Returns","text":"## 7 days\n\n- Unused\n- [Ask us](tel:+919812345678)","visible":true}""",
            ["FrontBody"] = """{"featured":[],"menu":[{"target":"home"},{"target":"collections","title":"Gifts"}]}""",
            ["TermsPatch"] = """
                {"country":"IN",
                 "tax":{"scheme":"one-rate","name":"VAT","rate":5,"included":true,"classes":[{"id":"books","name":"Books","rate":0}]},
                 "delivery":{"offered":true,
                  "zones":[{"name":"Pune","countries":["IN"],"postalCodes":["411"],
                   "fee":{"kind":"flat","amount":{"amount":4000,"currency":"INR"}},"note":"2 days"}],
                 "pickup":true,"pickupPlace":"12 MG Road, 10 to 18 h",
                  "courier":{"percent":10,"amount":{"amount":500,"currency":"INR"},"fallback":{"amount":6000,"currency":"INR"}}},
                 "reservationMinutes":15,"confirmationHours":48,
                 "slots":{"windows":[{"days":["monday","friday"],"from":"10:00","until":"12:00","places":5}],"daysAhead":7}}
                """,
            ["SearchRulesBody"] = """
                {"synonyms": [{"words": ["jeera", "zeera", "cumin"]}, {"words": ["couch"], "means": ["sofa"]}],
                 "queries": [{"query": "diwali", "pinned": [], "buried": []}]}
                """,
            ["DiscountGiven"] = """
                {"title":"Welcome","code":"WELCOME10","kind":"percent","percent":10,"minimum":{"amount":100000,"currency":"INR"},
                 "startsAt":"2026-11-01T00:00:00Z","endsAt":"2027-11-01T00:00:00Z","limit":100,"limitPerPhone":1}
                """,
            ["GiftCardGiven"] = """{"amount":{"amount":100000,"currency":"INR"},"note":"For Meera"}""",
            ["GiftCardEndGiven"] = """{"reason":"The code was lost"}""",
            ["GatewayAccountGiven"] = """
                {"gateway":"razorpay","keyId":"rzp_test_sandbox","key":"sandbox-key","webhookSecret":"another-secret","offered":true}
                """,
            ["WebhookGiven"] = """{"url":"https://hooks.example.com/dukaan","topics":["orders"]}""",
            ["WebhookPatch"] = """{"topics":["orders","product_updates"],"on":true}""",
            ["DomainGiven"] = """{"name":"shop.example.com"}""",
            ["InvitationGiven"] = """{"name":"Ravi","phone":"+919812345678","role":"packer"}""",
            ["RoleGiven"] = """{"role":"orders"}""",
            ["ApiKeyGiven"] = """{"name":"Till","scopes":["read-orders","pack-orders"],"expiresInDays":365}""",
            ["SellerMailGiven"] = """{"email":"asha@example.com","kinds":["new-order","low-stock"]}""",
            ["BackInStockGiven"] = $$"""{"productId":"{{Id}}","contact":"+919812345678"}""",
            ["QuantityGiven"] = """{"quantity":2}""",
            ["CheckoutGiven"] = $$$"""
                {"lines":[{"productId":"{{{Id}}}","quantity":1}],
                 "customer":{"name":"Meera","phone":"+919812345678","note":"Ring twice",
                  "address":{"line1":"12 MG Road","city":"Pune","postalCode":"411001","country":"IN","state":"MH"}},
                 "payment":{"method":"cod"},"delivery":{"method":"delivery"}}
                """,
            ["ShopperStepGiven"] = """{"reason":"Ordered twice"}""",
            ["ShopperReview"] = """{"lines":[{"line":1,"quantity":1}],"stars":5,"reason":"Soft and fresh"}""",
            ["BlockGiven"] =
                """{"refuses":"cash","address":{"line1":"12 MG Road","postalCode":"411001"},"reason":"Two parcels came back"}""",
            ["CustomerGiven"] = """{"note":"Rings twice","tags":["regular","wholesale"]}""",
            ["ReviewGiven"] = """{"state":"shown","answer":"Thank you!"}""",
            ["ShopperAskReturn"] = """{"reason":"Too small","lines":[{"line":1,"quantity":1}]}""",
            ["ShopperClaimPaid"] = """{"reference":"412345678901"}""",
            ["StepGiven"] = """{"reason":"As the shopper asked"}""",
            ["MarkPaidOrder"] = """{"reference":"412345678901"}""",
            ["ShipOrder"] = """{"carrier":"India Post","trackingNumber":"EM123456789IN"}""",
            ["EditOrder"] = """
                {"address":{"line1":"14 MG Road","city":"Pune","postalCode":"411001","country":"IN","state":"MH"},
                 "reason":"Moved next door"}
                """,
            ["RefundOrder"] = """{"reason":"A seam was open","amount":5000}""",
            ["ReturnOrder"] = """{"reason":"Too small","lines":[{"line":1,"quantity":1}],"amount":5000,"restock":true}""",
            ["ApproveReturnOrder"] = """{"reason":"Bring it to the shop"}""",
            ["DeclineReturnOrder"] = """{"reason":"It was worn"}""",
        };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["id"] = Id,
        ["storeId"] = Id,
        ["productId"] = Id,
        ["variantId"] = Id,
        ["cartId"] = Id,
        ["orderId"] = Id,
        ["categoryId"] = Id,
        ["collectionId"] = Id,
        ["parentId"] = Id,
        ["discountId"] = Id,
        ["cardId"] = Id,
        ["blockId"] = "+919812345678",
        ["giftCards"] = "4F7K-9QXM-2T8W-YB3H",
        ["webhookId"] = Id,
        ["memberId"] = Id,
        ["invitationId"] = Id,
        ["keyId"] = Id,
        ["sellerId"] = Id,
        ["eventId"] = Id,
        ["ids"] = Id,
        ["productIds"] = Id,
        ["picture"] = Id,
        ["slug"] = "asha-sweets",
        ["handle"] = "cotton-kurta",
        ["name"] = "Asha Sweets",
        ["title"] = "Cotton kurta",
        ["description"] = "Handwoven.",
        ["category"] = "kurtas",
        ["currency"] = "INR",
        ["language"] = "en",
        ["timeZone"] = "Asia/Kolkata",
        ["country"] = "IN",
        ["countries"] = "IN",
        ["state"] = "MH",
        ["states"] = "MH",
        ["postalCode"] = "411001",
        ["postalCodes"] = "411",
        ["line1"] = "12 MG Road",
        ["city"] = "Pune",
        ["phone"] = "+919812345678",
        ["customerName"] = "Meera",
        ["url"] = "https://shop.example.com",
        ["statusUrl"] = "https://shop.example.com/o/token",
        ["accent"] = "#8a1c4a",
        ["background"] = "#fff8f2",
        ["token"] = "dk_token",
        ["statusToken"] = "status-token",
        ["challengeId"] = "CfDJ8N4XkQ",
        ["secret"] = "whsec",
        ["sku"] = "KURTA-M",
        ["barcode"] = "8901234567894",
        ["hsn"] = "6204",
        ["vpa"] = "asha@bank",
        ["reference"] = "412345678901",
        ["carrier"] = "India Post",
        ["trackingNumber"] = "EM123456789IN",
        ["reason"] = "As the shopper asked",
        ["note"] = "Ring twice",
        ["values"] = "M",
        ["method"] = "cod",
        ["payments"] = "cod",
        ["payment"] = "unpaid",
        ["topics"] = "orders",
        ["code"] = "WELCOME10",
        ["day"] = "2026-11-21",
        ["from"] = "2026-11-01",
        ["to"] = "2026-11-30",
        ["q"] = "kurta",
        ["cursor"] = "MTIz",
        ["limit"] = "50",
        ["type"] = "order.placed",
        ["Idempotency-Key"] = "3f0c9a52-8f0e-4f5f-9d0c-1d2b7a4c6e11",
        ["If-Match"] = "\"7\"",
        ["year"] = "2026-27",
        ["role"] = "packer",
        ["link"] = "https://shop.example.com/dashboard/join/code",
        ["actor"] = $"seller:{Id}",
        ["action"] = "product.edited",
    };

    private static readonly Dictionary<string, string> OwnTexts = new(StringComparer.Ordinal)
    {
        [".name"] = "shop.example.com",
        [".state"] = "placed",
        ["TaxBody.name"] = "VAT",
        ["TaxBody.number"] = "27AAPFU0939F1ZV",
        ["DomainBody.state"] = "verified",
        ["DomainRecord.type"] = "CNAME",
    };

    public static string Text(string owner, string field, string? format) =>
        format switch
        {
            "date-time" => Time,
            "date" => "2026-11-21",
            "uri" => "https://shop.example.com",
            _ => OwnTexts.GetValueOrDefault($"{owner}.{field}") ?? Texts.GetValueOrDefault(field) ?? "text",
        };

    public static long Number(string owner, string field) =>
        (owner, field) switch
        {
            (_, "amount" or "total" or "upTo") => 149_900,
            (_, "limit") => 50,
            (_, "number" or "orderNumber" or "version" or "deliveryId") => 7,
            (_, "status") => 200,
            _ => 1,
        };
}
