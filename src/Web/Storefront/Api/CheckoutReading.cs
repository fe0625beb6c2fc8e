using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;

namespace Dukaan.Web.Storefront.Api;

/// <summary>
/// Reads a checkout's body and names every field that is missing or of the wrong kind, all at once. What the values may be, the order
/// itself decides.
/// </summary>
internal static class CheckoutReading
{
    /// <summary>What is wrong with the body, or null where it can be asked of the order.</summary>
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

        var lines = given.Lines ?? [];
        Need("lines", (given.CartId is null) != lines.IsDefaultOrEmpty, "Name a cartId or lines, one of them.");
        Need("cartId", given.CartId is null || Ids.IsId(given.CartId), "There is no such cart.");
        for (var i = 0; i < Math.Min(lines.Length, OrderRules.LinesMost); i++)
        {
            Need($"lines[{i}].productId", Ids.IsId(lines[i]?.ProductId), "This shop has no such product.");
            Need($"lines[{i}].variantId", string.IsNullOrEmpty(lines[i]?.VariantId), "This product has no variants.");
            Need($"lines[{i}].quantity", lines[i]?.Quantity is >= 1 and <= 999, "Order 1 to 999 of a product.");
        }

        Need("customer.name", !string.IsNullOrWhiteSpace(given.Customer?.Name), "Say who orders.");
        Need(
            "customer.phone", Phone.TryParse(given.Customer?.Phone, countryCode, out _),
            "Give a phone number with its country code, such as +91 98765 43210.");
        Need("customer.address.line1", !string.IsNullOrWhiteSpace(given.Customer?.Address?.Line1), "Say where it goes: house, street, area.");
        Need("customer.address.city", !string.IsNullOrWhiteSpace(given.Customer?.Address?.City), "Say where it goes: the city.");
        Need("payment.method", PaymentNames.Read(given.Payment?.Method) is not null, "Pay by cod or upi.");
        return errors.Count == 0 ? null : new Problem(StatusCodes.Status422UnprocessableEntity, "invalid-checkout", "Some fields are missing or cannot be what they say.")
        {
            Errors = errors.ToImmutable(),
        };
    }

    /// <summary>The lines named in a body that was checked.</summary>
    public static ImmutableArray<QuoteLine> Lines(CheckoutGiven given) =>
        [.. (given.Lines ?? []).Select(line => new QuoteLine(line.ProductId!, line.Quantity!.Value))];

    /// <summary>The command of a body that was checked.</summary>
    public static PlaceOrder Command(CheckoutGiven given, ImmutableArray<QuoteLine> lines, string? countryCode)
    {
        Phone.TryParse(given.Customer!.Phone, countryCode, out var phone);
        var address = given.Customer.Address!;
        return new PlaceOrder(
            lines,
            new Customer(
                given.Customer.Name!,
                phone,
                new Address(address.Line1!, address.City!, address.PostalCode ?? "", address.Country ?? ""),
                given.Customer.Note ?? ""),
            PaymentNames.Read(given.Payment!.Method)!.Value,
            given.ExpectedTotal,
            given.CartId);
    }
}
