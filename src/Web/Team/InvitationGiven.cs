namespace Dukaan.Web.Team;

/// <summary>Somebody to invite.</summary>
/// <param name="Name">What you call them, 1 to 60 characters.</param>
/// <param name="Phone">With its country code.</param>
/// <param name="Role">manager, orders, packer or read-only.</param>
public sealed record InvitationGiven(string? Name, string? Phone, string? Role);
