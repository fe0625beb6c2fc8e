namespace Dukaan.Web.Ops.Pages;

/// <summary>A silo as the cluster sees it.</summary>
/// <param name="Name">With its role as a prefix.</param>
/// <param name="State">Its status in one word.</param>
internal sealed record SiloMember(string Name, string State);
