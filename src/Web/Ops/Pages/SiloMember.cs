namespace Dukaan.Web.Ops.Pages;

/// <summary>A silo as the cluster sees it.</summary>
/// <param name="Name">With its role before it.</param>
/// <param name="State">In a word.</param>
internal sealed record SiloMember(string Name, string State);
