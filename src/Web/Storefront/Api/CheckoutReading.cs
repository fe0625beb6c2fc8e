using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Checkout;

namespace Dukaan.Web.Storefront.Api;

/// <summary>Validates a checkout's body and reports all missing or malformed fields at once. The order itself checks the values.</summary>
internal static class CheckoutReading
{
    private const string PhoneWanted = "Give a phone number with its country code, such as +91 98765 43210.";

    /// <summary>The errors of the body, or null if the order can check it.</summary>
    public static Problem? Check(CheckoutGiven given, string? countryCode)
    {
        var errors = ImmutableSortedDictionary.CreateBuilder<string, string[]>(StringComparer.Ordinal);
        void Need(string field, bool there, string message)
        {
            if (!there)
            {
                errors[field] = [message];
            }
        }

        CheckGoods(given, Need);
        Need("customer.name", !string.IsNullOrWhiteSpace(given.Customer?.Name), "Say who orders.");
        Need(
            "customer.phone",
            HomeCountry.TryReadPhone(given.Customer?.Phone, countryCode, given.Customer?.Address?.Country, out _),
            PhoneWanted
        );
        Need(
            "customer.email",
            string.IsNullOrWhiteSpace(given.Customer?.Email) || EmailAddress.TryParse(given.Customer.Email, out _),
            "Type the e-mail address as name@example.com, or leave it out."
        );
        var delivered = given.Method != DeliveryMethod.Pickup;
        Need(
            "customer.address.line1",
            !delivered || !string.IsNullOrWhiteSpace(given.Customer?.Address?.Line1),
            "Say where it goes: house, street, area."
        );
        Need(
            "customer.address.city",
            !delivered || !string.IsNullOrWhiteSpace(given.Customer?.Address?.City),
            "Say where it goes: the city."
        );
        Need("payment.method", PaymentNames.Read(given.Payment?.Method) is not null, "Pay by cod, upi or online.");
        return Wrong(errors, "invalid-checkout");
    }

    /// <summary>The errors of a body for a quote, or null: customer and address are optional there.</summary>
    public static Problem? CheckQuote(CheckoutGiven given, string? countryCode)
    {
        var errors = ImmutableSortedDictionary.CreateBuilder<string, string[]>(StringComparer.Ordinal);
        void Need(string field, bool there, string message)
        {
            if (!there)
            {
                errors[field] = [message];
            }
        }

        CheckGoods(given, Need);
        Need(
            "customer.phone",
            given.Customer?.Phone is null
                || HomeCountry.TryReadPhone(given.Customer.Phone, countryCode, given.Customer.Address?.Country, out _),
            PhoneWanted
        );
        return Wrong(errors, "invalid-quote");
    }

    private static Problem? Wrong(ImmutableSortedDictionary<string, string[]>.Builder errors, string code) =>
        errors.Count == 0
            ? null
            : new Problem(StatusCodes.Status422UnprocessableEntity, code, "Some fields are missing or cannot be what they say.")
            {
                Errors = errors.ToImmutable(),
            };

    private static void CheckGoods(CheckoutGiven given, Action<string, bool, string> need)
    {
        var lines = given.Lines ?? [];
        need("lines", (given.CartId is null) != lines.IsDefaultOrEmpty, "Name a cartId or lines, one of them.");
        need("lines", lines.Length <= OrderRules.MaxLines, $"An order has 1 to {OrderRules.MaxLines} lines.");
        need("cartId", given.CartId is null || Ids.IsId(given.CartId), "There is no such cart.");
        for (var i = 0; i < Math.Min(lines.Length, OrderRules.MaxLines); i++)
        {
            need($"lines[{i}].productId", Ids.IsId(lines[i]?.ProductId), "This shop has no such product.");
            need(
                $"lines[{i}].variantId",
                string.IsNullOrEmpty(lines[i]?.VariantId) || Ids.IsId(lines[i]!.VariantId),
                "This product has no such variant."
            );
            need($"lines[{i}].quantity", lines[i]?.Quantity is >= 1 and <= 999, "Order 1 to 999 of a product.");
        }

        need("delivery.method", given.Method is not null, "Choose delivery or pickup.");
    }

    /// <summary>The lines of a validated body.</summary>
    public static ImmutableArray<QuoteLine> Lines(CheckoutGiven given) =>
        [
            .. (given.Lines ?? []).Select(line => new QuoteLine(
                line.ProductId!,
                line.Quantity!.Value,
                string.IsNullOrEmpty(line.VariantId) ? null : line.VariantId
            )),
        ];

    /// <summary>The command of a validated body.</summary>
    public static PlaceOrder Command(CheckoutGiven given, ImmutableArray<QuoteLine> lines, string? countryCode)
    {
        HomeCountry.TryReadPhone(given.Customer!.Phone, countryCode, given.Customer.Address?.Country, out var phone);
        return new PlaceOrder(
            lines,
            new Customer(given.Customer.Name!, phone, AddressOf(given.Customer.Address), given.Customer.Note ?? "")
            {
                Gift = given.Customer.Gift,
                Email = string.IsNullOrWhiteSpace(given.Customer.Email) ? null : given.Customer.Email,
            },
            PaymentNames.Read(given.Payment!.Method)!.Value,
            given.ExpectedTotal,
            given.CartId,
            string.IsNullOrWhiteSpace(given.DiscountCode) ? null : given.DiscountCode,
            given.Method!.Value
        )
        {
            Slot = string.IsNullOrEmpty(given.Delivery?.Slot) ? null : given.Delivery.Slot,
            Language = string.IsNullOrEmpty(given.Language) ? null : given.Language,
        };
    }

    /// <summary>An address; missing parts are empty.</summary>
    public static Address AddressOf(CheckoutAddressGiven? given) =>
        new(given?.Line1 ?? "", given?.City ?? "", given?.PostalCode ?? "", given?.Country ?? "", given?.State ?? "")
        {
            Position = string.IsNullOrWhiteSpace(given?.Position) ? null : given.Position,
        };
}
