using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in Portuguese.</summary>
internal static class PortugueseCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "A partir de {0}",
            Choose = "Escolher",
            ChooseOptions = "Escolha um valor de cada opção.",
            Subtotal = "Itens",
            Discount = "Desconto",
            Delivery = "Entrega",
            Free = "Grátis",
            DependsOnAddress = "Depende do endereço",
            TaxIncluded = "Inclui {0} de impostos",
            Tax = "Impostos",
            MethodHeading = "Entrega ou retirada",
            HaveDelivered = "Entrega",
            FetchIt = "Retirada na loja",
            FetchAt = "Retire aqui: {0}",
            State = "Estado",
            Country = "País",
            DiscountCode = "Código de desconto",
            Apply = "Aplicar",
            UpdateTotal = "Atualizar total",
            DeliveryCosts = "A entrega neste endereço custa {0}. Confira o total e faça o pedido.",
            NotDeliveredThere = "A loja não entrega neste endereço.",
            TooMuch = "É mais do que a loja entrega lá em um pedido. Peça menos de cada vez.",
            OnlyLeft = "Só restam {0}",
            TooMany = "Resta menos do que você escolheu. Nada do que você digitou se perdeu.",
            TakeLeft = "Ficar com o que resta",
            MethodGone = "A loja não oferece mais isso. Escolha de novo.",
            StateNeeded = "Escolha o estado.",
            CodeUnknown = "Este código não é válido nesta loja.",
            CodeNotYet = "Este código ainda não pode ser usado.",
            CodeExpired = "Este código expirou.",
            CodeUsedUp = "Este código atingiu o limite de usos.",
            CodeNotForThese = "Este código não vale para estes itens.",
            CodeMinimum = "Este código precisa de um pedido de {0} ou mais.",
            CodeBetter = "Um desconto melhor já foi aplicado.",
        };
}
