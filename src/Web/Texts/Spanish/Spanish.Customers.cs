using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clientes",
            Export = "Exportar (CSV)",
            NameOrPhone = "Nombre o teléfono",
            SearchThem = "Buscar clientes",
            Tag = "Etiqueta",
            All = "Todos los clientes",
            NoneYet = "Aún no hay clientes",
            NobodyFound = "Nadie encontrado",
            WhoAppears = "Quien pide en tu tienda aparece aquí.",
            Last = when => $"última vez {when}",
            Spent = "Gastado",
            FirstLast = (first, last) => $"Primera vez {first}, última vez {last}",
            Call = "Llamar",
            YourNotes = "Tus notas",
            NoteHint = "Nota. Solo la ven tú y tu equipo.",
            TagsHint = "Etiquetas, separadas por comas",
            SameTag = "La misma etiqueta",
            KeyScope = "Ver todos los clientes, llevar notas",
            PartsBack = (back, sent) => $"{back} de {sent} paquetes volvieron",
            CancelledLate = count => $"Cancelados después de confirmar: {count}",
            BlockList = "Lista de bloqueo",
            BlockHint = "Un teléfono de la lista no puede pagar contra entrega, o no puede pedir. Los clientes no ven el motivo.",
            NotBlocked = "Sin bloqueo",
            NoCash = "Sin pago contra entrega",
            NoOrders = "Sin pedidos",
            BlockReason = "Motivo, para tu equipo",
            NobodyBlocked = "No hay nadie en la lista.",
            Block = "Añadir a la lista",
            BlockAddress = "Bloquear una dirección",
            AddressBlockHint = "No se aceptan pedidos a esa dirección desde ningún teléfono. No importa cómo se escriba la calle.",
            AtAddress = said => $"A esta dirección: {said}",
        };
}
