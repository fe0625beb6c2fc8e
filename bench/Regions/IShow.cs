namespace Dukaan.Bench.Regions;

/// <summary>What <see cref="ShowPage"/> shows, and its buttons.</summary>
internal interface IShow
{
    /// <summary>What the page's script draws; <c>map.html</c> says which fields.</summary>
    Task<object> State();

    /// <summary>What a button of a region does; null: there is no such button.</summary>
    /// <param name="region">The region.</param>
    /// <param name="act">As in the button of <see cref="State"/>.</param>
    Func<Task>? Act(string region, string act);
}
