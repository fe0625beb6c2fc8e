using System.Globalization;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace Dukaan.Web.Orders;

/// <summary>The filter of a list of orders in a query string. A missing or empty parameter does not filter.</summary>
internal sealed record OrderQuery
{
    /// <summary>An order's state.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; init; }

    /// <summary>A part of the customer's name or phone number, or an order's number.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>The state of its payment.</summary>
    [FromQuery(Name = "payment")]
    public string? Payment { get; init; }

    /// <summary>The payment method.</summary>
    [FromQuery(Name = "method")]
    public string? Method { get; init; }

    /// <summary>Placed on this day or later.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>Placed on this day or earlier.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    private static readonly Dictionary<string, OrderState> States = Named<OrderState>();
    private static readonly Dictionary<string, PaymentState> Payments = Named<PaymentState>();

    public static OrderQuery Of(IQueryCollection query)
    {
        return new OrderQuery
        {
            State = Last("state"),
            Q = Last("q"),
            Payment = Last("payment"),
            Method = Last("method"),
            From = Last("from"),
            To = Last("to"),
        };

        string? Last(string name) => query[name] is [.., { } text] ? text : null;
    }

    /// <summary>The filter; refused if a value is invalid.</summary>
    public Result<OrderFilter> Read()
    {
        var (from, to) = (Day("from", From), Day("to", To));
        if (!string.IsNullOrEmpty(State) && !States.ContainsKey(State))
        {
            return Error.Invalid("state", "state-unknown", $"state is one of {string.Join(", ", States.Keys)}.");
        }

        if (!string.IsNullOrEmpty(Payment) && !Payments.ContainsKey(Payment))
        {
            return Error.Invalid("payment", "payment-unknown", $"payment is one of {string.Join(", ", Payments.Keys)}.");
        }

        if (!string.IsNullOrEmpty(Method) && PaymentNames.Read(Method) is null)
        {
            return Error.Invalid("method", "method-unknown", "method is one of cod, upi, online.");
        }

        return (from.Error ?? to.Error) is { } error
            ? error
            : new OrderFilter(
                string.IsNullOrEmpty(State) ? null : States[State],
                Q?.Trim() ?? "",
                string.IsNullOrEmpty(Payment) ? null : Payments[Payment],
                PaymentNames.Read(Method),
                from.Value,
                to.Value
            );
    }

    /// <summary>A day such as <c>2026-11-21</c>, or null if it is empty.</summary>
    public static Result<DateOnly?> Day(string name, string? text) =>
        text switch
        {
            null or "" => (DateOnly?)null,
            _ when Days.TryRead(text, out var day) => day,
            _ => Error.Invalid(
                name,
                "day-broken",
                $"{name} is a day such as 2026-11-21, in the years {Days.FirstYear} to {Days.LastYear}."
            ),
        };

    public static string Write(DateOnly day) => Days.Write(day);

    /// <summary>The filter as a query string: empty, or with the question mark.</summary>
    /// <param name="before">The last number of the page before, or null.</param>
    public static string Link(OrderFilter filter, long? before = null)
    {
        (string Name, string? Value)[] parts =
        [
            ("state", filter.State is { } state ? Name(state) : null),
            ("q", filter.Text),
            ("payment", filter.Payment is { } payment ? Name(payment) : null),
            ("method", filter.Method is { } method ? PaymentNames.Of(method) : null),
            ("from", filter.From is { } from ? Write(from) : null),
            ("to", filter.To is { } to ? Write(to) : null),
            ("before", before?.ToString(CultureInfo.InvariantCulture)),
        ];
        var link = string.Join(
            '&',
            parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")
        );
        return link.Length == 0 ? "" : $"?{link}";
    }

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static Dictionary<string, T> Named<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(Name);
}
