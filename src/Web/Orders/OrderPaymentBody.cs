using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>How an order is paid, and whether it is.</summary>
/// <param name="Method"><c>cod</c> or <c>upi</c>.</param>
/// <param name="State"><c>awaited</c>, <c>paid</c> or <c>refunded</c>.</param>
public sealed record OrderPaymentBody(string Method, PaymentState State);
