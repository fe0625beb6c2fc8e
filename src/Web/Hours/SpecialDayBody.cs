namespace Dukaan.Web.Hours;

/// <summary>A day with other hours than usual.</summary>
/// <param name="Day">Such as <c>2026-12-25</c>.</param>
/// <param name="Name">What day it is; shoppers see it.</param>
/// <param name="From">When the shop opens; null: it stays closed.</param>
/// <param name="Until">When it closes; null with <paramref name="From"/>.</param>
public sealed record SpecialDayBody(string? Day, string? Name = null, string? From = null, string? Until = null);
