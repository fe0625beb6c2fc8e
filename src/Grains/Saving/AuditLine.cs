namespace Dukaan.Saving;

/// <summary>Who changed what: kept in the audit table, written with the change.</summary>
/// <param name="StoreId">In which store; empty: outside any.</param>
/// <param name="Actor">As <see cref="Caller.Actor"/> names it.</param>
/// <param name="Action">Past tense with its object: <c>product.edited</c>.</param>
/// <param name="Subject">The id of what was changed.</param>
/// <param name="Detail">The names of the fields changed; never a phone number, address, code or token.</param>
public sealed record AuditLine(string StoreId, string Actor, string Action, string Subject, string Detail = "");
