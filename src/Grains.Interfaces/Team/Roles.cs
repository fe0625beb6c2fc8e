namespace Dukaan.Team;

/// <summary>The roles that there are.</summary>
public static class Roles
{
    public static Role Owner { get; } = new OwnerRole();

    /// <summary>An operator to whom the owner granted read access.</summary>
    public static Role Look { get; } = new LookRole();

    /// <summary>Those that an owner can give, the most powerful first.</summary>
    public static ImmutableArray<Role> Given { get; } = [new ManagerRole(), new OrdersRole(), new PackerRole(), new ReadOnlyRole()];

    /// <summary>The more powerful of two roles by name: whoever had both keeps it.</summary>
    public static string Higher(string one, string other) => Rank(one) <= Rank(other) ? one : other;

    /// <summary>The role of this name that an owner can give, or null.</summary>
    public static Role? Find(string? name) => Given.FirstOrDefault(role => role.Name == name);

    private static int Rank(string name) => Find(name) is { } role ? Given.IndexOf(role) : Given.Length;
}
